package masthead.members.apikey;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import masthead.platform.eventlog.Event;
import org.jspecify.annotations.Nullable;

/** A program's key. Only its hash is kept, so nobody can read it again; it ends by itself or by being revoked. */
@Entity
public class ApiKey {
    /** With which every key's text begins. */
    static final String PREFIX = "mh_";

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    private byte[] keyHash;
    private Instant madeAt;
    private @Nullable Instant expiresAt;
    private @Nullable Instant lastUsedAt;
    private @Nullable Instant revokedAt;

    protected ApiKey() {}

    ApiKey(UUID id, Person person, Secret secret, Instant now, @Nullable Instant expiresAt) {
        this.id = id;
        this.person = person;
        this.keyHash = secret.hash();
        this.madeAt = now;
        this.expiresAt = expiresAt;
    }

    /** Ends the key. @return the fact to be told; none if it had ended before */
    Optional<Event> revoke(Instant now) {
        if (revokedAt != null) {
            return Optional.empty();
        }
        revokedAt = now;
        return Optional.of(new Event("api-key.revoked", id, new ApiKeyFact(person.id())));
    }

    public boolean valid(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt)) && person.active();
    }

    /** Whether a use at this time is worth noting: the last one noted is minutes ago. */
    boolean useIsNews(Instant now) {
        return lastUsedAt == null || now.isAfter(lastUsedAt.plus(USE_NOTED_EVERY));
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Person person() {
        return person;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }
}
