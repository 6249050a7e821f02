package masthead.members.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import masthead.members.mail.MailKind;
import masthead.members.mail.Mails;
import masthead.members.person.Address;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import masthead.members.signin.SignInLink.Kind;
import masthead.platform.id.Ids;

/** Ways in that are given without being asked for: invitations, and links that an operator hands over. One of a kind is alive. */
@ApplicationScoped
public class Invitations {
    @Inject
    SignInLinks links;

    @Inject
    Mails mails;

    @Inject
    Door door;

    /** A link to be handed over, shown this once. */
    public record Given(String url, Instant expiresAt) {}

    /** Makes an invitation, in place of one that was there; seven days. */
    public Given invite(Person person, Instant now) {
        return give(Kind.INVITATION, person, now);
    }

    /**
     * Makes an invitation and mails it.
     *
     * @param by who invites, and as what: the values {@code by} and {@code role} of the mail
     */
    public Given mail(Person person, Address to, Map<String, String> by, Instant now) {
        Given given = invite(person, now);
        var values = Map.of(
                "name", person.name(),
                "url", given.url(),
                "by", by.getOrDefault("by", ""),
                "role", by.getOrDefault("role", ""));
        mails.send(MailKind.INVITATION, to, values);
        return given;
    }

    /** Makes a link that an operator hands over, in place of one that was there; 24 hours. */
    Given operator(Person person, Instant now) {
        return give(Kind.OPERATOR, person, now);
    }

    /** Keeps this person from coming in until the transaction ends. */
    public void lock(Person person) {
        links.lock(person);
    }

    /** Takes an invitation back. @return whether there was one */
    public boolean withdraw(Person person) {
        return links.end(person.id(), Kind.INVITATION) > 0;
    }

    /** When the invitations end that these people have and didn't use; in one statement. */
    public Map<UUID, Instant> open(Collection<UUID> people, Instant now) {
        return links.invitations(people, now);
    }

    private Given give(Kind kind, Person person, Instant now) {
        links.lock(person);
        links.end(person.id(), kind);
        Secret token = Secret.random("");
        SignInLink link = links.add(SignInLink.unbound(Ids.next(now), kind, person, token, now));
        return new Given(door.url(token), link.expiresAt());
    }
}
