package masthead.members.passkey;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import masthead.members.person.Person;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What is known of a key that somebody's device keeps: enough to tell that it is there, and nothing to sign in with. */
@Entity
@DynamicUpdate
public class Passkey {
    @Id
    private UUID id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    private String name;
    private byte[] credentialId;
    private byte[] publicKey;
    private long signCount;
    private Instant addedAt;
    private @Nullable Instant lastUsedAt;

    protected Passkey() {}

    Passkey(UUID id, Person person, String name, Credential credential, Instant now) {
        this.id = id;
        this.person = person;
        this.name = name;
        this.credentialId = credential.id().clone();
        this.publicKey = credential.publicKey().clone();
        this.signCount = credential.signCount();
        this.addedAt = now;
    }

    /**
     * What a device made.
     *
     * @param publicKey as COSE_Key (RFC 9052, 7)
     * @param signCount how often the device says that it has signed; always 0 where it doesn't count
     */
    record Credential(byte[] id, byte[] publicKey, long signCount) {}

    void rename(String words) {
        name = words;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    Person person() {
        return person;
    }

    String name() {
        return name;
    }

    Credential credential() {
        return new Credential(credentialId.clone(), publicKey.clone(), signCount);
    }

    Instant addedAt() {
        return addedAt;
    }

    @Nullable
    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
