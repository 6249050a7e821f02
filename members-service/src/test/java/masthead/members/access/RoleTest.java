package masthead.members.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.testing.PermissionTable;
import masthead.platform.testing.PermissionTable.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Roles against the table of docs/permissions.md, which was there first. */
class RoleTest {
    @Test
    void theRolesAndWhatTheyAllowAreThoseOfTheTable() {
        Map<String, Set<String>> roles = Arrays.stream(Role.values())
                .collect(Collectors.toMap(Role::wireName, role -> names(role.permissions().stream())));

        assertThat(roles).hasSize(8).isEqualTo(PermissionTable.roles());
    }

    /** A permission that no token for a service can carry would shut its routes for good. */
    @ParameterizedTest
    @EnumSource
    void whatAServicesRoutesAskForIsGivenToThatService(Audience audience) {
        Set<String> asked = PermissionTable.routesOf(audience.wireName() + "-service").stream()
                .map(Route::oneOf)
                .flatMap(List::stream)
                .filter(name -> name.contains(".") && !name.startsWith("service:"))
                .collect(Collectors.toSet());

        assertThat(Role.allowed(Set.of(Role.OWNER), audience)).isNotEmpty().containsAll(asked);
    }

    @Test
    void severalRolesAllowWhatAnyOfThemAllows() {
        assertThat(Role.allowed(Set.of(Role.CONTRIBUTOR, Role.AUDIENCE), Audience.FEED))
                .containsExactly("briefs.read");
        assertThat(Role.allowed(Set.of(Role.CONTRIBUTOR, Role.PHOTO_EDITOR), Audience.ARTICLES))
                .contains("articles.write", "media.write");
        assertThat(Role.allowed(Set.of(), Audience.MEMBERS)).isEmpty();
    }

    @Test
    void anUnknownRoleIsRefusedWithTheOnesThereAre() {
        assertThatThrownBy(() -> Role.of("root"))
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refusal -> assertThat(
                                        refusal.problem().violations().get(0).message())
                                .contains("owner, editor, reporter, contributor, photo-editor, newsletter-editor"));
    }

    private static Set<String> names(Stream<Permission> permissions) {
        return permissions.map(Permission::wireName).collect(Collectors.toSet());
    }
}
