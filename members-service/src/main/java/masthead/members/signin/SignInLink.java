package masthead.members.signin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import org.jspecify.annotations.Nullable;

/**
 * A way in that works once. One that was asked for at the door works for ten minutes in the browser that asked, by its link
 * or by the code beside it; an invitation and a link of an operator work in any browser. Looking at one changes nothing, since mail
 * scanners look at them too.
 */
@Entity
public class SignInLink {
    static final int TRIES = 5;
    private static final Duration LINK_LIFE = Duration.ofMinutes(10);

    /** How somebody came to have it, and how long it works. */
    public enum Kind {
        LINK(LINK_LIFE),
        INVITATION(Duration.ofDays(7)),
        OPERATOR(Duration.ofHours(24));

        private final Duration life;

        Kind(Duration life) {
            this.life = life;
        }
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    private Kind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person person;

    private byte[] account;
    private byte[] tokenHash;
    private byte @Nullable [] browserHash;
    private byte @Nullable [] codeHash;
    private int tries;
    private @Nullable String goOnTo;
    private Instant madeAt;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    protected SignInLink() {}

    private SignInLink(UUID id, Kind kind, @Nullable Person person, Secret token, Instant now) {
        this.id = id;
        this.kind = kind;
        this.person = person;
        this.account = new byte[0];
        this.tokenHash = token.hash();
        this.madeAt = now;
        this.expiresAt = now.plus(kind.life);
    }

    /** Asked for at the door. */
    static SignInLink asked(UUID id, Ask ask, Secret token, Instant now) {
        var link = new SignInLink(id, Kind.LINK, ask.person(), token, now);
        link.account = ask.account();
        link.browserHash = ask.browserHash();
        link.codeHash = ask.codeHash();
        link.goOnTo = ask.goOnTo();
        return link;
    }

    /** Works in any browser. */
    static SignInLink unbound(UUID id, Kind kind, Person person, Secret token, Instant now) {
        return new SignInLink(id, kind, person, token, now);
    }

    /** Whether it works in this browser. */
    boolean here(byte[] browser) {
        return browserHash == null || MessageDigest.isEqual(browserHash, browser);
    }

    /** Whose it is. @throws LinkUsedUp it lets nobody in any more, and nothing is said of whom it would have let in */
    Person owner(Instant now) {
        if (usedAt != null) {
            throw LinkUsedUp.usedAt(usedAt);
        }
        if (!now.isBefore(expiresAt)) {
            throw LinkUsedUp.endedAt(expiresAt);
        }
        if (person == null || !letsIn(person)) {
            throw LinkUsedUp.unknown();
        }
        return person;
    }

    /** Uses it up. @return who comes in */
    Person use(byte[] browser, Instant now) {
        Person comesIn = owner(now);
        if (!here(browser)) {
            throw new LinkElsewhere();
        }
        usedAt = now;
        return comesIn;
    }

    /**
     * Uses it up by its code; each try counts, the right one too.
     *
     * @throws CodeWrong with how many tries are left; it must not undo the count
     */
    Person type(byte[] code, Instant now) {
        if (usedAt != null || !now.isBefore(expiresAt)) {
            throw LinkUsedUp.unknown();
        }
        if (tries >= TRIES) {
            throw new CodeWrong(0);
        }
        tries++;
        boolean right = MessageDigest.isEqual(Objects.requireNonNullElse(codeHash, new byte[0]), code);
        if (!right || person == null || !letsIn(person)) {
            throw new CodeWrong(TRIES - tries);
        }
        usedAt = now;
        return person;
    }

    /** What went to an address lets in only as long as that is this person's. */
    private boolean letsIn(Person person) {
        return person.mayComeIn() && (kind != Kind.LINK || person.isAt(account));
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    @Nullable
    Person person() {
        return person;
    }

    byte[] account() {
        return account.clone();
    }

    public @Nullable String goOnTo() {
        return goOnTo;
    }

    Instant madeAt() {
        return madeAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
