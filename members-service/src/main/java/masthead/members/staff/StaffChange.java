package masthead.members.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import masthead.members.access.Role;
import masthead.members.person.PersonName;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/** What somebody who works here is to be from now on. */
public record StaffChange(
        @Nullable String name,
        @Nullable List<Role> roles,
        @Nullable Boolean active) {
    /** A change in which nothing is wrong. */
    record Checked(String name, Set<Role> roles, boolean active) {
        boolean leavesAnOwner() {
            return active && roles.contains(Role.OWNER);
        }
    }

    /** @throws InvalidRequest naming every field that is wrong */
    Checked checked() {
        var faults = new ArrayList<Violation>();
        String words = PersonName.checked(name, faults);
        Set<Role> wanted = StaffRequest.roles(roles, faults);
        if (active == null) {
            faults.add(new Violation("active", "must be true or false"));
        }
        if (active == null || !faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return new Checked(words, wanted, active);
    }
}
