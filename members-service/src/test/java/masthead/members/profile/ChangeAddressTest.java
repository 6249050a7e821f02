package masthead.members.profile;

import static masthead.members.Staff.ADA;
import static masthead.members.Staff.ADAS;
import static masthead.members.Staff.NOON;
import static masthead.members.Staff.ada;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import masthead.members.MembersDatabase;
import masthead.members.access.Role;
import masthead.members.person.Address;
import masthead.members.person.Addresses;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.profile.AddressChanges.ChangeOver;
import masthead.members.secret.Secret;
import masthead.members.vault.Vault;
import masthead.platform.problem.InvalidRequest;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

class ChangeAddressTest {
    private static final UUID BEN = UUID.fromString("019ab000-0000-7000-8000-000000000be2");
    private static final Address BENS = Address.of("ben@independent.example");
    private static final Address NEW = Address.of("ada.quill@elsewhere.example");

    private final MembersDatabase members = new MembersDatabase();
    private final Secret toOld = Secret.random("");
    private final Secret toNew = Secret.random("");

    ChangeAddressTest() {
        members.run(beans -> {
            People people = beans.get(People.class);
            beans.get(Addresses.class).give(people.add(ada()), ADAS);
            beans.get(Addresses.class)
                    .give(people.add(Person.human(BEN, "Ben Galley", Set.of(Role.REPORTER), NOON)), BENS);
        });
    }

    @Test
    void nothingChangesUntilBothHaveSaidYes() {
        wanted(toOld, toNew);

        assertThat(confirm(toOld).confirmed()).isEqualTo(new Confirmed(true, false));
        assertThat(confirm(toOld).confirmed()).isEqualTo(new Confirmed(true, false));
        assertThat(address()).isEqualTo(ADAS);

        assertThat(confirm(toNew).confirmed()).isEqualTo(new Confirmed(true, true));
        assertThat(address()).isEqualTo(NEW);
        assertThat(owner(ADAS)).isFalse();
        assertThat(owner(NEW)).isTrue();
    }

    @Test
    void whatWasDoneIsOver() {
        wanted(toOld, toNew);
        confirm(toNew);
        confirm(toOld);

        assertThatThrownBy(() -> confirm(toOld)).isInstanceOf(ChangeOver.class);
        assertThatThrownBy(() -> confirm(toNew)).isInstanceOf(ChangeOver.class);
    }

    @Test
    void aLaterWishReplacesTheFormer() {
        wanted(toOld, toNew);
        confirm(toNew);
        wanted(Secret.random(""), Secret.random(""));

        assertThatThrownBy(() -> confirm(toOld)).isInstanceOf(ChangeOver.class);
        assertThat(address()).isEqualTo(ADAS);
    }

    @Test
    void aWishIsOverAfterADay() {
        wanted(toOld, toNew);
        confirm(toOld);
        members.at(NOON.plus(Duration.ofHours(24)));

        assertThatThrownBy(() -> confirm(toNew)).isInstanceOf(ChangeOver.class);
        boolean known = members.get(beans -> beans.get(AddressChanges.class)
                .of(ADA, NOON.plus(Duration.ofHours(24)))
                .isPresent());
        assertThat(known).isFalse();
    }

    @Test
    void anAddressThatSomebodyHasIsAskedForWithTheSameWork() {
        ask(NEW);
        String free = waiting();
        ask(BENS);

        assertThat(waiting()).isEqualTo(free);
        ProfileView shown = members.get(
                beans -> beans.get(Profiles.class).of(beans.get(People.class).find(ADA)));
        assertThat(shown.addressChange())
                .isEqualTo(new ProfileView.Wanted(
                        BENS.text(), new Confirmed(false, false), NOON.plus(Duration.ofHours(24))));
    }

    @Test
    void onesOwnAddressIsNoChange() {
        assertThatThrownBy(() -> ask(Address.of("ADA@independent.example"))).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void neitherAddressNorTokenStandsInTheDatabase() {
        ask(NEW);

        String everything = members.get(beans -> beans.get(Session.class)
                .createNativeQuery(
                        "select (select string_agg(cast(t as text), '') from task t)"
                                + " || (select string_agg(cast(c as text), '') from address_change c)"
                                + " || (select string_agg(cast(a as text), '') from audit_entry a)",
                        String.class)
                .getSingleResult());
        assertThat(everything).contains("address.change-asked").doesNotContain("elsewhere.example");
    }

    /** How many mails wait, and how long they are. */
    private String waiting() {
        return members.get(beans -> {
            Session session = beans.get(Session.class);
            String mails = session.createNativeQuery(
                            "select count(*) || ' ' || count(distinct kind) from task where state = 'waiting'",
                            String.class)
                    .getSingleResult();
            session.createNativeMutationQuery("delete from task").executeUpdate();
            return mails;
        });
    }

    private void ask(Address address) {
        members.run(beans -> beans.as(ADA, "Ada Quill")
                .get(ChangeAddress.class)
                .ask(beans.get(People.class).find(ADA), address));
    }

    private void wanted(Secret old, Secret fresh) {
        members.run(beans -> {
            var sealed = new AddressChange.Wanted(
                    beans.get(Vault.class).seal(ADA, NEW.text()),
                    beans.get(Addresses.class).account(NEW));
            beans.get(AddressChanges.class)
                    .put(new AddressChange(ADA, sealed, new AddressChange.Secrets(old, fresh), NOON), NOON);
        });
    }

    private AddressConfirmation confirm(Secret secret) {
        return members.get(beans -> beans.get(ChangeAddress.class).confirm(secret));
    }

    private Address address() {
        return members.get(beans ->
                beans.get(Addresses.class).of(beans.get(People.class).find(ADA)).orElseThrow());
    }

    private boolean owner(Address address) {
        return members.get(beans -> beans.get(Addresses.class).lookup(address).isPresent());
    }
}
