package masthead.members.token;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import masthead.members.access.Role;

/**
 * The token, and who it is that asks.
 *
 * @param credential the id of what was exchanged, by which its end is told
 * @param subject the id of the person or program
 * @param kinds what a person is to the newsroom; nothing for a program
 * @param permissions what they may do at any service
 */
public record Exchanged(
        String token,
        Instant expiresAt,
        UUID credential,
        UUID subject,
        String name,
        List<String> kinds,
        List<Role> roles,
        List<String> permissions) {}
