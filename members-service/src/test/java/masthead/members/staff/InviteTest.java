package masthead.members.staff;

import static masthead.members.Staff.ADA;
import static masthead.members.Staff.ADAS;
import static masthead.members.Staff.NOON;
import static masthead.members.Staff.ada;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import masthead.members.MembersDatabase;
import masthead.members.access.Role;
import masthead.members.person.Address;
import masthead.members.person.Addresses;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.staff.Invite.AddressTaken;
import masthead.members.staff.Invite.CameIn;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.testing.Wired;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

class InviteTest {
    private static final Address CYS = Address.of("cy@independent.example");
    private final MembersDatabase members = new MembersDatabase();

    InviteTest() {
        members.run(
                beans -> beans.get(Addresses.class).give(beans.get(People.class).add(ada()), ADAS));
    }

    @Test
    void whoeverIsTakenOnIsInvitedForSevenDays() {
        UUID cy = takeOn();

        StaffView view = view(cy, "staff.write");
        assertThat(view.address()).isEqualTo("cy@independent.example");
        assertThat(view.roles()).containsExactly(Role.REPORTER);
        assertThat(view.invited()).isEqualTo(new StaffView.Invited(NOON.plus(Duration.ofDays(7))));
        assertThat(view.lastSeenAt()).isNull();
    }

    @Test
    void anAddressIsForThoseWhoMayChangeStaff() {
        UUID cy = takeOn();

        assertThat(view(cy, "staff.read").address()).isNull();
    }

    @Test
    void anAddressIsOnePersons() {
        var again = new StaffRequest("Ada", Address.of("ADA@independent.example"), List.of(Role.EDITOR), null);

        assertThatThrownBy(() ->
                        members.run(beans -> signedIn(beans).get(Invite.class).takeOn(again.checked())))
                .isInstanceOf(AddressTaken.class);
    }

    @Test
    void whoseInvitationIsTakenBackIsOutUntilTheyAreInvitedAgain() {
        UUID cy = takeOn();

        members.run(beans -> signedIn(beans).get(Invite.class).withdraw(find(beans, cy)));
        assertThat(view(cy, "staff.write").invited()).isNull();
        assertThat(view(cy, "staff.write").active()).isFalse();

        members.run(beans -> signedIn(beans).get(Invite.class).mail(find(beans, cy), CYS));
        assertThat(view(cy, "staff.write").invited()).isNotNull();
        assertThat(view(cy, "staff.write").active()).isTrue();
    }

    @Test
    void whoeverCameInNeedsNoInvitation() {
        UUID cy = takeOn();
        members.run(beans -> beans.get(People.class).noteSeen(cy, NOON));

        assertThatThrownBy(() ->
                        members.run(beans -> signedIn(beans).get(Invite.class).mail(find(beans, cy), CYS)))
                .isInstanceOf(CameIn.class);
        assertThatThrownBy(() ->
                        members.run(beans -> signedIn(beans).get(Invite.class).withdraw(find(beans, cy))))
                .isInstanceOf(CameIn.class);
        assertThat(view(cy, "staff.read").lastSeenAt()).isEqualTo(NOON);
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        assertThatThrownBy(() -> new StaffRequest(" ", null, List.of(), null).checked())
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refused -> assertThat(refused.problem().violations())
                                .extracting("field")
                                .containsExactly("name", "roles", "address"));
        assertThatThrownBy(() -> new StaffChange("Two\nlines", null, null).checked())
                .isInstanceOfSatisfying(
                        InvalidRequest.class,
                        refused -> assertThat(refused.problem().violations())
                                .extracting("field")
                                .containsExactly("name", "roles", "active"));
    }

    @Test
    void noAddressStandsInTheDatabaseOrInTheTrail() {
        takeOn();

        String everything = members.get(beans -> beans.get(Session.class)
                .createNativeQuery(
                        "select (select string_agg(cast(t as text), '') from task t)"
                                + " || (select string_agg(cast(a as text), '') from audit_entry a)"
                                + " || (select string_agg(cast(p as text), '') from person p)",
                        String.class)
                .getSingleResult());
        assertThat(everything).contains("staff.added").doesNotContain("cy@").doesNotContain("sign-in/link");
    }

    @Test
    void aPageOfStaffTakesAsManyStatementsHoweverLong() {
        takeOn();
        long few = statements();
        members.run(beans -> {
            for (int i = 0; i < 20; i++) {
                var wanted = new StaffRequest(
                        "Reporter", Address.of("r" + i + "@independent.example"), List.of(Role.REPORTER), null);
                signedIn(beans).get(Invite.class).takeOn(wanted.checked());
            }
        });

        assertThat(statements()).isEqualTo(few);
    }

    private long statements() {
        return members.statements(beans -> {
            beans.as(ADA, "Ada Quill", "staff.write");
            beans.get(StaffViews.class)
                    .of(beans.get(People.class).staff(Page.of(50, null)).items());
        });
    }

    private UUID takeOn() {
        var wanted = new StaffRequest("Cy Marrow", CYS, List.of(Role.REPORTER), null).checked();
        return members.get(beans -> {
            Invite invite = signedIn(beans).get(Invite.class);
            Person person = invite.takeOn(wanted);
            invite.mail(person, wanted.address());
            return person.id();
        });
    }

    private StaffView view(UUID id, String permission) {
        return members.get(beans ->
                beans.as(ADA, "Ada Quill", permission).get(StaffViews.class).of(find(beans, id)));
    }

    private static Wired signedIn(Wired beans) {
        return beans.as(ADA, "Ada Quill", "staff.write");
    }

    private static Person find(Wired beans, UUID id) {
        return beans.get(People.class).find(id);
    }
}
