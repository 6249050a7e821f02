package masthead.members.person;

import static masthead.members.Staff.ADA;
import static masthead.members.Staff.NOON;
import static masthead.members.Staff.WIRE;
import static masthead.members.Staff.ada;
import static masthead.members.Staff.wire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import masthead.members.MembersDatabase;
import masthead.members.access.Role;
import masthead.platform.eventlog.Event;
import masthead.platform.id.Ids;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import org.junit.jupiter.api.Test;

class PeopleTest {
    private final MembersDatabase members = new MembersDatabase();

    @Test
    void staffArePeopleWithARole() {
        members.run(beans -> {
            People people = beans.get(People.class);
            people.add(ada());
            people.add(wire());
            people.add(Person.human(Ids.next(NOON), "A reader", Set.of(), NOON));
        });

        Listing<Person> staff = members.get(beans -> beans.get(People.class).staff(counted()));

        assertThat(staff.items()).extracting(Person::id).containsExactly(ADA);
        assertThat(staff.total()).isEqualTo(1);
    }

    @Test
    void rolesAreKept() {
        members.run(beans -> beans.get(People.class).add(ada()));

        Set<Role> roles = members.get(beans ->
                beans.get(People.class).staff(Page.of(20, null)).items().get(0).roles());
        assertThat(roles).containsExactlyInAnyOrder(Role.OWNER, Role.EDITOR);
    }

    @Test
    void aPageOfStaffTakesTwoStatementsHoweverLong() {
        members.run(beans -> {
            for (int i = 0; i < 30; i++) {
                beans.get(People.class).add(Person.human(Ids.next(NOON), "Reporter", Set.of(Role.REPORTER), NOON));
            }
        });

        assertThat(members.statements(beans -> beans.get(People.class)
                        .staff(Page.of(25, null))
                        .items()
                        .forEach(person -> assertThat(person.roles()).isNotEmpty())))
                .isEqualTo(2);
    }

    @Test
    void whoeverLostTheirPlaceIsToldOfEverybodyWithoutAName() {
        members.run(beans -> beans.get(People.class).add(ada()));
        members.run(beans -> beans.get(People.class).add(wire()));

        var state = new ArrayList<Event>();
        String after = null;
        do {
            String place = after;
            Listing<Event> page =
                    members.get(beans -> beans.get(PeopleState.class).page(place, 1));
            state.addAll(page.items());
            after = page.next();
        } while (after != null);

        assertThat(state).extracting(Event::type).containsOnly("person.changed");
        assertThat(state)
                .extracting(Event::subject, Event::data)
                .containsExactlyInAnyOrder(
                        tuple(ADA, new PersonFact(0, true, List.of("editor", "owner"))),
                        tuple(WIRE, new PersonFact(0, true, List.of("reporter"))));
    }

    private static Page counted() {
        return new Page() {
            @Override
            public boolean counted() {
                return true;
            }
        };
    }
}
