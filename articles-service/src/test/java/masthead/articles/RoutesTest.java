package masthead.articles;

import static org.assertj.core.api.Assertions.assertThat;

import masthead.platform.testing.PermissionTable;
import masthead.platform.testing.Routes;
import org.junit.jupiter.api.Test;

/** Every route that there is stands in the table with what it asks for, and none else. */
class RoutesTest {
    @Test
    void theRoutesAreThoseOfTheTable() {
        assertThat(Routes.below("masthead.articles"))
                .containsExactlyInAnyOrderElementsOf(PermissionTable.routesOf("articles-service"));
    }

    @Test
    void soAreThoseThatEveryDataServiceHas() {
        assertThat(Routes.below("masthead.platform"))
                .containsExactlyInAnyOrderElementsOf(PermissionTable.sharedRoutes());
    }
}
