package masthead.members.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import masthead.platform.eventlog.Event;

/**
 * Somebody signed in on a device. It ends by itself, after days without use or after weeks with it, and at once when somebody
 * says so or the person's address, roles or state change. What they may do is looked up each time, never kept here.
 */
@Entity
public class Session {
    /** With which every session's text begins. */
    public static final String PREFIX = "mhs_";

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Person person;

    private byte[] tokenHash;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private How how;

    private String device;
    private Instant startedAt;
    private Instant lastUsedAt;
    private Instant endsAt;

    protected Session() {}

    /**
     * Begins one.
     *
     * @param in who comes in, and by what
     * @param secret new, whatever the browser had before
     * @param endsAt when it ends however much it is used
     */
    Session(UUID id, Arrival in, Secret secret, Instant now, Instant endsAt) {
        this.id = id;
        this.person = in.person();
        this.how = in.how();
        this.device = Device.of(in.from().browser());
        this.tokenHash = secret.hash();
        this.startedAt = now;
        this.lastUsedAt = now;
        this.endsAt = endsAt;
    }

    /** Whether it still counts. @param idle how long it may go unused */
    boolean lives(Instant now, Duration idle) {
        return now.isBefore(endsAt) && now.isBefore(lastUsedAt.plus(idle)) && person.mayComeIn();
    }

    /** Whether a use at this time is worth noting: the last one noted is minutes ago. */
    boolean useIsNews(Instant now) {
        return now.isAfter(lastUsedAt.plus(USE_NOTED_EVERY));
    }

    /** What is told when one ends. */
    static Event ended(UUID id, UUID person) {
        return new Event("session.ended", id, new SessionFact(person));
    }

    public UUID id() {
        return id;
    }

    public Person person() {
        return person;
    }

    How how() {
        return how;
    }

    String device() {
        return device;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }

    Instant endsAt() {
        return endsAt;
    }
}
