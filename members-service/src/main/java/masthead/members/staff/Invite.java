package masthead.members.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import masthead.members.access.Role;
import masthead.members.person.Address;
import masthead.members.person.Addresses;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.signin.Invitations;
import masthead.platform.audit.AuditTrail;
import masthead.platform.eventlog.EventLog;
import masthead.platform.id.Ids;
import masthead.platform.problem.DomainException;
import masthead.platform.security.Actor;

/** Takes somebody on, and asks them in: by mail, or by a link that an operator hands over. */
@ApplicationScoped
public class Invite {
    @Inject
    People people;

    @Inject
    Addresses addresses;

    @Inject
    Invitations invitations;

    @Inject
    ChangeStaff change;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /** 409. */
    static class AddressTaken extends DomainException {
        AddressTaken() {
            super(409, "address-taken", "Somebody has this address", "Somebody here has this address already.");
        }
    }

    /** 409: an invitation is for somebody who never came in. */
    static class CameIn extends DomainException {
        CameIn() {
            super(
                    409,
                    "came-in",
                    "No invitation is needed",
                    "They have signed in before, and get a link whenever they ask for one at the door.");
        }
    }

    /** @throws AddressTaken somebody has that address */
    Person takeOn(StaffRequest.Checked wanted) {
        if (addresses.lookup(wanted.address()).isPresent()) {
            throw new AddressTaken();
        }
        Instant now = clock.instant();
        Person person = people.add(Person.human(Ids.next(now), wanted.name(), wanted.roles(), now));
        addresses.give(person, wanted.address());
        people.flush();
        events.append(person.changed());
        trail.record("staff.added", person.id(), Map.of("name", wanted.name(), "roles", wanted.roles()));
        return person;
    }

    /** Sends an invitation, in place of one that was there; somebody whose former one was taken back may come in again. */
    void mail(Person person, Address address) {
        mustBeNew(person);
        if (!person.active()) {
            change.change(person, new StaffChange.Checked(person.name(), person.roles(), true));
        }
        // Operators have no name here that means anything to a newcomer.
        String by = actor.id().isPresent() ? actor.name() : "The newsroom";
        var values = Map.of("by", by, "role", words(person.roles()));
        invitations.mail(person, address, values, clock.instant());
        trail.record("invitation.sent", person.id(), Map.of());
    }

    /** Makes an invitation to be handed over. @return its link, shown this once */
    String link(Person person) {
        trail.record("invitation.made", person.id(), Map.of());
        return invitations.invite(person, clock.instant()).url();
    }

    /** Takes an invitation back: whoever has it, or the mailbox, doesn't come in. */
    void withdraw(Person person) {
        mustBeNew(person);
        invitations.withdraw(person);
        if (person.active()) {
            change.change(person, new StaffChange.Checked(person.name(), person.roles(), false));
        }
        trail.record("invitation.withdrawn", person.id(), Map.of());
    }

    /** Nor can they come in before the transaction ends. */
    private void mustBeNew(Person person) {
        invitations.lock(person);
        if (!people.lastSeen(List.of(person.id())).isEmpty()) {
            throw new CameIn();
        }
    }

    private static String words(Set<Role> roles) {
        return roles.stream()
                .sorted()
                .map(role -> role.wireName().replace('-', ' '))
                .collect(Collectors.joining(" and "));
    }
}
