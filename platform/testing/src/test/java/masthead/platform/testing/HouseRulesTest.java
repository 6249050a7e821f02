package masthead.platform.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule finds the crooked class that was made for it. */
class HouseRulesTest {
    @ParameterizedTest
    @CsvSource({
        "masthead.crooked.entity,   entities know no CDI and no REST",
        "masthead.crooked.rest,     'only resources, clients, filters and mappers speak HTTP'",
        "masthead.crooked.resource, nothing returns an entity from a resource",
        "masthead.crooked.session,  only repositories use the entity manager",
        "masthead.crooked.name,     no class hides behind an ending",
        "masthead.crooked.cycle,    free of cycles",
        "masthead.platform.crooked, the platform knows no noun of the newsroom"
    })
    void aBrokenRuleIsNamed(String feature, String rule) {
        var classes = new ClassFileImporter().importPackages(feature);
        String root = feature.endsWith("cycle") ? feature : feature.substring(0, feature.lastIndexOf('.'));

        assertThatThrownBy(() -> HouseRules.check(root, classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(rule);
    }

    @Test
    void aPackageThatIsNotThereIsNoSuccess() {
        assertThatThrownBy(() -> HouseRules.check("masthead.nowhere")).isInstanceOf(AssertionError.class);
    }
}
