package masthead.members.apikey;

import static masthead.members.Staff.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import masthead.members.access.Role;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ApiKeyRequestTest {
    @Test
    void aNameIsTakenWithoutTheSpaceAroundIt() {
        assertThat(new ApiKeyRequest(" Wire desk ", Role.REPORTER, null)
                        .checked(NOON)
                        .name())
                .isEqualTo("Wire desk");
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        assertThat(refused(" ", null, NOON)).containsExactly("name", "role", "expiresAt");
        assertThat(refused("x".repeat(101), Role.OWNER, null)).containsExactly("name");
        assertThat(refused("Two\r\nX-Lines: 1", Role.OWNER, NOON.minusSeconds(1)))
                .containsExactly("name", "expiresAt");
    }

    private static List<String> refused(@Nullable String name, @Nullable Role role, @Nullable Instant expiresAt) {
        var request = new ApiKeyRequest(name, role, expiresAt);
        var refusal = catchThrowableOfType(InvalidRequest.class, () -> request.checked(NOON));
        return refusal.problem().violations().stream().map(Violation::field).toList();
    }
}
