package masthead.members.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import masthead.members.passkey.Passkeys;
import masthead.members.person.Address;
import masthead.members.person.Addresses;
import masthead.members.person.Person;

/** What people are shown of themselves. */
@ApplicationScoped
public class Profiles {
    @Inject
    Addresses addresses;

    @Inject
    AddressChanges changes;

    @Inject
    Passkeys passkeys;

    @Inject
    Clock clock;

    ProfileView of(Person person) {
        return new ProfileView(
                person.id(),
                person.name(),
                addresses.of(person).map(Address::text).orElse(""),
                person.roles().stream().sorted().toList(),
                person.joinedAt(),
                passkeys.counts(List.of(person.id())).getOrDefault(person.id(), 0L),
                changes.of(person.id(), clock.instant()).map(this::wanted).orElse(null));
    }

    private ProfileView.Wanted wanted(AddressChange change) {
        return new ProfileView.Wanted(changes.address(change).text(), change.confirmed(), change.expiresAt());
    }
}
