package masthead.members.person;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** When somebody was last here. No part of the person: it changes nothing that anybody edits. */
@Entity
public class PersonSeen {
    @Id
    private UUID personId;

    private Instant at;

    protected PersonSeen() {}

    UUID personId() {
        return personId;
    }

    Instant at() {
        return at;
    }
}
