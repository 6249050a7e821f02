package masthead.members.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import masthead.members.mail.MailKind;
import masthead.members.mail.Mails;
import masthead.members.person.Address;
import masthead.members.person.Addresses;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import masthead.members.session.Sessions;
import masthead.members.site.Site;
import masthead.members.vault.Vault;
import masthead.platform.audit.AuditTrail;
import masthead.platform.audit.Doer;
import masthead.platform.eventlog.EventLog;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.security.ClientAddress;

/** Changes the address by which somebody signs in: asks both mailboxes, and when both have said yes ends their sessions. */
@ApplicationScoped
public class ChangeAddress {
    @Inject
    AddressChanges changes;

    @Inject
    Addresses addresses;

    @Inject
    People people;

    @Inject
    Sessions sessions;

    @Inject
    Vault vault;

    @Inject
    Mails mails;

    @Inject
    Site site;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    @Inject
    ClientAddress client;

    @Inject
    Clock clock;

    /** What happened, to whom, and where the mails about it go. */
    record Change(Person person, Address former, Address wanted) {}

    /**
     * Asks both mailboxes, in place of what was asked before. If somebody has the new address already, all is the same but that
     * nobody writes to it: it is not told whose it is.
     */
    void ask(Person person, Address wanted) {
        Address former = addresses.of(person).orElseThrow(People::notFound);
        if (former.lowerCase().equals(wanted.lowerCase())) {
            throw new InvalidRequest("address", "is your address already");
        }
        Instant now = clock.instant();
        var secrets = new AddressChange.Secrets(Secret.random(""), Secret.random(""));
        var sealed = new AddressChange.Wanted(vault.seal(person.id(), wanted.text()), addresses.account(wanted));
        changes.put(new AddressChange(person.id(), sealed, secrets, now), now);
        mail(new Change(person, former, wanted), secrets);
        trail.record("address.change-asked", person.id(), Map.of());
    }

    private void mail(Change change, AddressChange.Secrets secrets) {
        mails.send(MailKind.ADDRESS_TO_OLD, change.former(), values(change, secrets.toOld()));
        var toNew = values(change, secrets.toNew());
        if (addresses.lookup(change.wanted()).isPresent()) {
            mails.pretend(MailKind.ADDRESS_TO_NEW, toNew);
        } else {
            mails.send(MailKind.ADDRESS_TO_NEW, change.wanted(), toNew);
        }
    }

    private Map<String, String> values(Change change, Secret secret) {
        return Map.of(
                "name", change.person().name(),
                "address", change.wanted().text(),
                "url", site.url("/sign-in/address?token=" + secret.text()));
    }

    /** One of the two says yes. @return the new address, and who has said yes by now */
    AddressConfirmation confirm(Secret secret) {
        Instant now = clock.instant();
        AddressChange change = changes.locked(changes.find(secret, now));
        change.confirm(secret, now);
        Address wanted = changes.address(change);
        Confirmed confirmed = change.confirmed();
        if (confirmed.byBoth()) {
            Person person = people.find(change.personId());
            move(new Change(person, addresses.of(person).orElseThrow(People::notFound), wanted));
        }
        return new AddressConfirmation(wanted.text(), confirmed);
    }

    private void move(Change change) {
        Person person = change.person();
        addresses.give(person, change.wanted());
        people.flush();
        changes.withdraw(person.id());
        sessions.endAllOf(person).forEach(events::append);
        events.append(person.changed());
        var values = Map.of("name", person.name(), "address", change.wanted().text());
        mails.send(MailKind.ADDRESS_CHANGED, change.former(), values);
        mails.send(MailKind.ADDRESS_CHANGED, change.wanted(), values);
        var doer = new Doer(person.id(), person.name(), client.address().orElse(null));
        trail.recordAs(doer, "address.changed", person.id(), Map.of());
    }
}
