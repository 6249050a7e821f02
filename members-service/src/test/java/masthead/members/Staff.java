package masthead.members;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import masthead.members.access.Role;
import masthead.members.person.Address;
import masthead.members.person.Person;

/** The people, programs and times that tests know. */
public final class Staff {
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    public static final UUID ADA = UUID.fromString("019ab000-0000-7000-8000-000000000ada");
    public static final Address ADAS = Address.of("Ada@Independent.example");
    public static final UUID WIRE = UUID.fromString("019ab000-0000-7000-8000-0000000031ee");
    public static final UUID WIRES_KEY = UUID.fromString("019ab000-0000-7000-8000-000000031e4e");

    private Staff() {}

    public static Person ada() {
        return Person.human(ADA, "Ada Quill", Set.of(Role.OWNER, Role.EDITOR), NOON);
    }

    /** A program that files what a news agency sends. */
    public static Person wire() {
        return Person.program(WIRE, "Wire desk", Role.REPORTER, NOON);
    }
}
