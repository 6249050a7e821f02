package masthead.members.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masthead.members.passkey.Passkeys;
import masthead.members.person.Address;
import masthead.members.person.Addresses;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.signin.Invitations;
import masthead.platform.security.Actor;

/** What is shown of staff, each thing in one statement however many they are. */
@ApplicationScoped
public class StaffViews {
    @Inject
    People everybody;

    @Inject
    Addresses addresses;

    @Inject
    Invitations invitations;

    @Inject
    Passkeys passkeys;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    StaffView of(Person person) {
        return of(List.of(person)).get(0);
    }

    List<StaffView> of(List<Person> people) {
        List<UUID> ids = people.stream().map(Person::id).toList();
        Map<UUID, Address> known = actor.may("staff.write") ? addresses.of(people) : Map.of();
        Map<UUID, Instant> invited = invitations.open(ids, clock.instant());
        Map<UUID, Instant> seen = everybody.lastSeen(ids);
        Map<UUID, Long> counts = passkeys.counts(ids);
        return people.stream()
                .map(person -> new StaffView(
                        person.id(),
                        person.name(),
                        Optional.ofNullable(known.get(person.id()))
                                .map(Address::text)
                                .orElse(null),
                        person.roles().stream().sorted().toList(),
                        person.active(),
                        Optional.ofNullable(invited.get(person.id()))
                                .map(StaffView.Invited::new)
                                .orElse(null),
                        person.joinedAt(),
                        seen.get(person.id()),
                        counts.getOrDefault(person.id(), 0L),
                        null))
                .toList();
    }
}
