package masthead.gateway.credential;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What members answered to a credential.
 *
 * @param token stands for it at one service until it ends
 * @param credential the id of the key or session
 * @param subject the id of the person or key that acts
 * @param permissions at every service
 */
public record Exchanged(
        String token,
        Instant expiresAt,
        String credential,
        String subject,
        @Nullable String name,
        List<String> kinds,
        List<String> roles,
        List<String> permissions) {
    /** Members of before sessions say no more than the first four. */
    public Exchanged(
            String token,
            Instant expiresAt,
            String credential,
            String subject,
            @Nullable String name,
            @Nullable List<String> kinds,
            @Nullable List<String> roles,
            @Nullable List<String> permissions) {
        this.token = token;
        this.expiresAt = expiresAt;
        this.credential = credential;
        this.subject = subject;
        this.name = name;
        this.kinds = orNone(kinds);
        this.roles = orNone(roles);
        this.permissions = orNone(permissions);
    }

    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** Not its token: that gets into no log. */
    @Override
    public String toString() {
        return credential;
    }
}
