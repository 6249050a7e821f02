package masthead.members.staff;

import static masthead.members.Staff.ADA;
import static masthead.members.Staff.NOON;
import static masthead.members.Staff.ada;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import masthead.members.MembersDatabase;
import masthead.members.access.Role;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.session.Arrival;
import masthead.members.session.BeginSession;
import masthead.members.session.How;
import masthead.members.signin.From;
import masthead.members.staff.ChangeStaff.LastOwner;
import masthead.members.staff.StaffChange.Checked;
import masthead.platform.testing.ToldFacts;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeStaffTest {
    private static final UUID BEN = UUID.fromString("019ab000-0000-7000-8000-000000000be2");
    private final MembersDatabase members = new MembersDatabase();

    ChangeStaffTest() {
        members.run(beans -> {
            beans.get(People.class).add(ada());
            beans.get(People.class).add(Person.human(BEN, "Ben Galley", Set.of(Role.REPORTER), NOON));
        });
    }

    @Test
    void otherRolesEndTheirSessionsAndAreTold() {
        signIn(BEN);

        change(BEN, new Checked("Ben Galley", Set.of(Role.EDITOR), true));

        assertThat(sessions(BEN)).isZero();
        assertThat(find(BEN).roles()).containsExactly(Role.EDITOR);
        assertThat(facts()).contains("session.ended", "person.changed");
    }

    @Test
    void whoeverIsSuspendedIsOutAndMayBeLetInAgain() {
        signIn(BEN);

        change(BEN, new Checked("Ben Galley", Set.of(Role.REPORTER), false));
        assertThat(sessions(BEN)).isZero();
        assertThat(find(BEN).mayComeIn()).isFalse();

        change(BEN, new Checked("Ben Galley", Set.of(Role.REPORTER), true));
        assertThat(find(BEN).mayComeIn()).isTrue();
    }

    @Test
    void anotherNameEndsNothing() {
        signIn(BEN);

        change(BEN, new Checked("Benedict Galley", Set.of(Role.REPORTER), true));

        assertThat(sessions(BEN)).isEqualTo(1);
        assertThat(find(BEN).name()).isEqualTo("Benedict Galley");
    }

    @Test
    void theLastOwnerStays() {
        Checked demoted = new Checked("Ada Quill", Set.of(Role.EDITOR), true);
        Checked suspended = new Checked("Ada Quill", Set.of(Role.OWNER), false);

        assertThatThrownBy(() -> change(ADA, demoted)).isInstanceOf(LastOwner.class);
        assertThatThrownBy(() -> change(ADA, suspended)).isInstanceOf(LastOwner.class);
        assertThat(find(ADA).roles()).contains(Role.OWNER);
    }

    @Test
    void anOwnerWhoIsSuspendedIsNoOtherOwner() {
        change(BEN, new Checked("Ben Galley", Set.of(Role.OWNER), false));

        assertThatThrownBy(() -> change(ADA, new Checked("Ada Quill", Set.of(Role.EDITOR), true)))
                .isInstanceOf(LastOwner.class);
    }

    @Test
    void anOwnerMayGoWhileAnotherIsThere() {
        change(BEN, new Checked("Ben Galley", Set.of(Role.OWNER), true));

        change(ADA, new Checked("Ada Quill", Set.of(Role.EDITOR), true));

        assertThat(find(ADA).roles()).containsExactly(Role.EDITOR);
    }

    /** Each sees the other before either is changed. */
    @Test
    void oneOwnerIsLeftOfTwoWhoGoAtTheSameMoment() {
        for (int i = 0; i < 5; i++) {
            change(BEN, new Checked("Ben Galley", Set.of(Role.OWNER), true));
            restoreAda();
            var together = new CyclicBarrier(2);

            var outcomes = List.of(go(ADA, together), go(BEN, together));

            assertThat(outcomes.stream().map(CompletableFuture::join)).containsOnlyOnce((Throwable) null);
            assertThat(List.of(find(ADA), find(BEN)))
                    .filteredOn(person -> person.roles().contains(Role.OWNER))
                    .hasSize(1);
        }
    }

    private CompletableFuture<@Nullable Throwable> go(UUID id, CyclicBarrier together) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                members.run(beans -> {
                    Person person = beans.get(People.class).find(id);
                    person.roles();
                    await(together);
                    beans.get(ChangeStaff.class).change(person, new Checked("Gone", Set.of(Role.EDITOR), true));
                });
                return null;
            } catch (LastOwner refused) {
                return refused;
            }
        });
    }

    private static void await(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void restoreAda() {
        change(ADA, new Checked("Ada Quill", Set.of(Role.OWNER), true));
    }

    private void signIn(UUID id) {
        members.run(beans -> beans.get(BeginSession.class)
                .begin(
                        new Arrival(
                                beans.get(People.class).find(id),
                                How.OPERATOR,
                                new From("203.0.113.7", "Firefox/1 Linux"),
                                null),
                        NOON));
    }

    private void change(UUID id, Checked wanted) {
        members.run(beans ->
                beans.get(ChangeStaff.class).change(beans.get(People.class).find(id), wanted));
    }

    private Person find(UUID id) {
        return members.get(beans -> {
            Person person = beans.get(People.class).find(id);
            person.roles();
            return person;
        });
    }

    private long sessions(UUID id) {
        return members.get(beans -> beans.get(Session.class)
                .createNativeQuery("select count(*) from session where person_id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    private List<String> facts() {
        return members.get(beans -> ToldFacts.all(beans.get(Session.class)).stream()
                .map(fact -> fact.substring(0, fact.indexOf(' ')))
                .toList());
    }
}
