package masthead.members.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import masthead.members.access.Role;
import masthead.members.person.Address;
import masthead.members.person.PersonName;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is to work here.
 *
 * @param mail false where an operator hands the invitation over and no mail is sent
 */
public record StaffRequest(
        @Nullable String name,
        @Nullable Address address,
        @Nullable List<Role> roles,
        @Nullable Boolean mail) {
    /** A request in which nothing is wrong. */
    record Checked(String name, Address address, Set<Role> roles, boolean mail) {}

    /** @throws InvalidRequest naming every field that is wrong */
    Checked checked() {
        var faults = new ArrayList<Violation>();
        String words = PersonName.checked(name, faults);
        Set<Role> wanted = roles(roles, faults);
        if (address == null) {
            faults.add(new Violation("address", "must be an e-mail address"));
        }
        if (address == null || !faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return new Checked(words, address, wanted, mail == null || mail);
    }

    static Set<Role> roles(@Nullable List<Role> roles, List<Violation> faults) {
        if (roles == null || roles.isEmpty() || roles.stream().anyMatch(role -> role == null)) {
            faults.add(new Violation("roles", "must be one or more of " + Role.names()));
            return Set.of();
        }
        return Set.copyOf(roles);
    }
}
