package masthead.members.person;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import masthead.members.access.Role;

/** Somebody whom the newsroom knows: staff by the roles that they have. A program that signs in is one, too. */
@Entity
public class Person {
    @Id
    private UUID id;

    @Version
    private int version;

    private String name;
    private String state = "active";
    private Instant joinedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role", columnDefinition = "text")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    protected Person() {}

    public Person(UUID id, String name, Set<Role> roles, Instant now) {
        this.id = id;
        this.name = name;
        this.roles = new HashSet<>(roles);
        this.joinedAt = now;
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
