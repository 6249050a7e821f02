package masthead.members.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import masthead.members.access.Audience;
import masthead.members.access.Permission;
import masthead.members.access.Role;
import masthead.platform.eventlog.Event;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the newsroom knows: staff by the roles that they have. A program that signs in is one, too, since what it
 * does is on record like anybody's, but it works nowhere and is no member of staff.
 */
@Entity
public class Person {
    private static final String HUMAN = "human";
    private static final String PROGRAM = "program";

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;
    private String kind;
    private String state = "active";
    private Instant joinedAt;
    private byte @Nullable [] addressSealed;
    private byte @Nullable [] addressIndex;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role", columnDefinition = "text")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Person() {}

    private Person(UUID id, String name, String kind, Set<Role> roles, Instant now) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.roles = new HashSet<>(roles);
        this.joinedAt = now;
    }

    public static Person human(UUID id, String name, Set<Role> roles, Instant now) {
        return new Person(id, name, HUMAN, roles, now);
    }

    public static Person program(UUID id, String name, Role role, Instant now) {
        return new Person(id, name, PROGRAM, Set.of(role), now);
    }

    /**
     * Gives another address.
     *
     * @param sealed readable with this person's key alone
     * @param index by which it is found
     */
    void moveTo(byte[] sealed, byte[] index) {
        addressSealed = sealed.clone();
        addressIndex = index.clone();
    }

    Optional<byte[]> sealedAddress() {
        return Optional.ofNullable(addressSealed).map(byte[]::clone);
    }

    /** Whether the address that is known by this is this person's now. */
    public boolean isAt(byte[] index) {
        return addressIndex != null && Arrays.equals(addressIndex, index);
    }

    public void rename(String words) {
        name = words;
    }

    /** Gives other roles. @return whether they are others than before */
    public boolean take(Set<Role> wanted) {
        boolean others = !roles.equals(wanted);
        roles.retainAll(wanted);
        roles.addAll(wanted);
        return others;
    }

    /** Keeps somebody out. @return whether they weren't before */
    public boolean suspend() {
        boolean was = active();
        state = "suspended";
        return was;
    }

    /** Lets somebody in again. @return whether they were kept out before */
    public boolean restore() {
        boolean was = active();
        state = "active";
        return !was;
    }

    /** Whether this is somebody who may sign in: staff that is not suspended. */
    public boolean mayComeIn() {
        return kind.equals(HUMAN) && active() && !roles.isEmpty();
    }

    /** What somebody is to the newsroom, for programs: {@code staff} or nothing yet. */
    public List<String> kinds() {
        return kind.equals(HUMAN) && !roles.isEmpty() ? List.of("staff") : List.of();
    }

    /** The names of what this person may do at one service. A program has no account of its own to look after. */
    public Set<String> allowed(Audience audience) {
        Set<String> names = new TreeSet<>(Role.allowed(roles, audience));
        if (kind.equals(PROGRAM)) {
            names.remove(Permission.ACCOUNT_OWN.wireName());
        }
        return names;
    }

    /** What followers learn of this person as it is after a flush. */
    public Event changed() {
        return new Event("person.changed", id, PersonFact.of(this));
    }

    public UUID id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public boolean active() {
        return state.equals("active");
    }

    public Instant joinedAt() {
        return joinedAt;
    }
}
