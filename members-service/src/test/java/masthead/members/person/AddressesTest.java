package masthead.members.person;

import static masthead.members.Staff.ADA;
import static masthead.members.Staff.ADAS;
import static masthead.members.Staff.NOON;
import static masthead.members.Staff.ada;
import static masthead.members.Staff.wire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Set;
import masthead.members.MembersDatabase;
import masthead.members.access.Role;
import masthead.platform.id.Ids;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private final MembersDatabase members = new MembersDatabase();

    @BeforeEach
    void come() {
        members.run(beans -> {
            Person ada = ada();
            beans.get(Addresses.class).give(ada, ADAS);
            beans.get(People.class).add(ada);
        });
    }

    @Test
    void whoHasAnAddressIsFoundByItWhateverItsCase() {
        members.run(beans -> {
            Addresses addresses = beans.get(Addresses.class);
            assertThat(addresses.lookup(Address.of("ADA@INDEPENDENT.EXAMPLE")))
                    .hasValueSatisfying(found -> assertThat(found.id()).isEqualTo(ADA));
            assertThat(addresses.lookup(Address.of("ad@independent.example"))).isEmpty();
        });
    }

    @Test
    void noColumnOfAnyTableHoldsItReadably() {
        List<String> rows = members.get(beans -> beans.get(Session.class)
                .createNativeQuery(
                        "select encode(address_sealed, 'escape') || encode(address_index, 'escape') from person",
                        String.class)
                .list());

        assertThat(rows)
                .hasSize(1)
                .allSatisfy(row ->
                        assertThat(row.toLowerCase(java.util.Locale.ROOT)).doesNotContain("ada@", "independent"));
    }

    @Test
    void itIsReadAgainAsItWasWritten() {
        members.run(beans -> {
            Addresses addresses = beans.get(Addresses.class);
            Person ada = addresses.lookup(ADAS).orElseThrow();
            assertThat(addresses.of(ada)).contains(ADAS);
            assertThat(ada.version()).isZero();
        });
    }

    @Test
    void nobodyGetsAnAddressThatSomebodyHas() {
        assertThatThrownBy(() -> members.run(beans -> {
                    Person other = beans.get(People.class)
                            .add(Person.human(Ids.next(NOON), "Other", Set.of(Role.EDITOR), NOON));
                    beans.get(Addresses.class).give(other, Address.of("ada@INDEPENDENT.example"));
                }))
                .isInstanceOf(PersistenceException.class)
                .hasMessageContaining("person_address_index_key");
    }

    @Test
    void onlyStaffMayComeIn() {
        members.run(beans -> {
            Person reader = beans.get(People.class).add(Person.human(Ids.next(NOON), "Reader", Set.of(), NOON));
            beans.get(Addresses.class).give(reader, Address.of("reader@elsewhere.example"));
            Person wire = beans.get(People.class).add(wire());
            beans.get(Addresses.class).give(wire, Address.of("wire@elsewhere.example"));
        });
        members.run(beans -> {
            Addresses addresses = beans.get(Addresses.class);
            assertThat(addresses.lookupStaff(ADAS)).isPresent();
            assertThat(addresses.lookup(Address.of("reader@elsewhere.example"))).isPresent();
            assertThat(addresses.lookupStaff(Address.of("reader@elsewhere.example")))
                    .isEmpty();
            assertThat(addresses.lookupStaff(Address.of("wire@elsewhere.example")))
                    .isEmpty();
        });
    }

    @Test
    void theAddressesOfManyTakeOneStatement() {
        List<Person> many = members.get(beans -> {
            for (int i = 0; i < 20; i++) {
                Person person = beans.get(People.class)
                        .add(Person.human(Ids.next(NOON), "Reporter", Set.of(Role.REPORTER), NOON));
                beans.get(Addresses.class).give(person, Address.of("reporter" + i + "@independent.example"));
            }
            return beans.get(People.class)
                    .staff(masthead.platform.page.Page.of(100, null))
                    .items();
        });

        assertThat(members.statements(
                        beans -> assertThat(beans.get(Addresses.class).of(many)).hasSize(21)))
                .isEqualTo(1);
    }
}
