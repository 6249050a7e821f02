package masthead.members.passkey;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** What devices know a person by: random, so that a device found in the street tells nobody whose it is. */
@Entity
public class PasskeyHandle {
    /** As WebAuthn recommends, 14.6.1. */
    static final int BYTES = 64;

    @Id
    private UUID personId;

    private byte[] handle;

    protected PasskeyHandle() {}

    PasskeyHandle(UUID personId, byte[] handle) {
        this.personId = personId;
        this.handle = handle.clone();
    }

    UUID personId() {
        return personId;
    }

    byte[] handle() {
        return handle.clone();
    }
}
