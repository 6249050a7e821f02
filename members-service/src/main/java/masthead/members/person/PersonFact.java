package masthead.members.person;

import java.util.List;
import masthead.members.access.Role;

/** What followers learn of somebody: never a name or an address. */
public record PersonFact(int version, boolean active, List<String> roles) {
    public static PersonFact of(Person person) {
        return new PersonFact(
                person.version(),
                person.active(),
                person.roles().stream().map(Role::wireName).sorted().toList());
    }
}
