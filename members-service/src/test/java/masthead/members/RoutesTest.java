package masthead.members;

import static org.assertj.core.api.Assertions.assertThat;

import masthead.platform.testing.PermissionTable;
import masthead.platform.testing.Routes;
import org.junit.jupiter.api.Test;

/** Every route that there is stands in the table with what it asks for, and none else. */
class RoutesTest {
    @Test
    void theRoutesAreThoseOfTheTable() {
        assertThat(Routes.below("masthead.members"))
                .containsExactlyInAnyOrderElementsOf(PermissionTable.routesOf("members-service"));
    }
}
