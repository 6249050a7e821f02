package masthead.members.vault;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The key of one person, itself sealed with the vault's. Without it nothing of theirs can be opened again. */
@Entity
class PersonKey {
    @Id
    private UUID personId;

    private byte[] wrapped;

    protected PersonKey() {}

    PersonKey(UUID personId, byte[] wrapped) {
        this.personId = personId;
        this.wrapped = wrapped.clone();
    }

    UUID personId() {
        return personId;
    }

    byte[] wrapped() {
        return wrapped.clone();
    }
}
