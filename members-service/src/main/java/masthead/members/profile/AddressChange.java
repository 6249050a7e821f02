package masthead.members.profile;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import masthead.members.secret.Secret;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants another address. Whoever reads the former one must say yes, so that a session that was stolen is not enough, and
 * whoever reads the new one, so that it is no stranger's; within a day.
 */
@Entity
public class AddressChange {
    static final Duration LIFE = Duration.ofHours(24);

    @Id
    private UUID personId;

    private byte[] addressSealed;
    private byte[] addressIndex;
    private byte[] oldTokenHash;
    private byte[] newTokenHash;
    private @Nullable Instant oldConfirmedAt;
    private @Nullable Instant newConfirmedAt;
    private Instant expiresAt;

    protected AddressChange() {}

    /** The new address, readable with its person's key alone, and what it is known by. */
    record Wanted(byte[] sealed, byte[] index) {}

    /** What is mailed to the former address, and to the new one. */
    record Secrets(Secret toOld, Secret toNew) {}

    AddressChange(UUID personId, Wanted address, Secrets secrets, Instant now) {
        this.personId = personId;
        this.addressSealed = address.sealed().clone();
        this.addressIndex = address.index().clone();
        this.oldTokenHash = secrets.toOld().hash();
        this.newTokenHash = secrets.toNew().hash();
        this.expiresAt = now.plus(LIFE);
    }

    /** Whoever was sent this says yes; once more changes nothing. */
    void confirm(Secret secret, Instant now) {
        byte[] hash = secret.hash();
        if (Arrays.equals(hash, oldTokenHash) && oldConfirmedAt == null) {
            oldConfirmedAt = now;
        }
        if (Arrays.equals(hash, newTokenHash) && newConfirmedAt == null) {
            newConfirmedAt = now;
        }
    }

    boolean lives(Instant now) {
        return now.isBefore(expiresAt);
    }

    Confirmed confirmed() {
        return new Confirmed(oldConfirmedAt != null, newConfirmedAt != null);
    }

    UUID personId() {
        return personId;
    }

    byte[] sealed() {
        return addressSealed.clone();
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
