package masthead.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.enterprise.context.ConversationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.context.SessionScoped;
import masthead.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theHouseIsInOrder() {
        HouseRules.check("masthead.gateway");
    }

    /** web.xml turns these contexts off. */
    @Test
    void noBeanLivesForARequestOrASession() {
        noClasses()
                .should()
                .beAnnotatedWith(RequestScoped.class)
                .orShould()
                .beAnnotatedWith(SessionScoped.class)
                .orShould()
                .beAnnotatedWith(ConversationScoped.class)
                .check(new ClassFileImporter().importPackages("masthead.gateway"));
    }
}
