package masthead.members.passkey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a browser was asked to have signed, until it answers. */
@Entity
public class PasskeyCeremony {
    static final Duration LIFE = Duration.ofMinutes(5);

    @Id
    private UUID id;

    private @Nullable UUID personId;
    private String request;
    private Instant expiresAt;

    protected PasskeyCeremony() {}

    /** @param personId who adds a passkey; null where somebody signs in */
    PasskeyCeremony(UUID id, @Nullable UUID personId, String request, Instant now) {
        this.id = id;
        this.personId = personId;
        this.request = request;
        this.expiresAt = now.plus(LIFE);
    }
}
