package masthead.members.session;

import static masthead.members.Staff.ADA;
import static masthead.members.Staff.ADAS;
import static masthead.members.Staff.NOON;
import static masthead.members.Staff.ada;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import masthead.members.MembersDatabase;
import masthead.members.access.Role;
import masthead.members.mail.SentMails;
import masthead.members.person.Addresses;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import masthead.members.signin.AskedLinks;
import masthead.members.signin.CodeWrong;
import masthead.members.signin.From;
import masthead.members.signin.Invitations;
import masthead.members.signin.LinkUsedUp;
import masthead.platform.eventlog.Event;
import masthead.platform.id.Ids;
import masthead.platform.page.Page;
import masthead.platform.testing.Await;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionsTest {
    private static final From LINUX = new From("203.0.113.7", "Firefox/1 Linux");
    private static final From PHONE = new From("203.0.113.8", "Safari/1 iPhone");
    private final MembersDatabase members = new MembersDatabase();

    @BeforeEach
    void come() {
        members.run(beans -> {
            Person ada = beans.get(People.class).add(ada());
            beans.get(Addresses.class).give(ada, ADAS);
        });
    }

    @Test
    void aSessionIsFoundByItsTextWhichIsNotKept() {
        NewSession begun = begin(LINUX);

        assertThat(begun.session()).startsWith("mhs_").hasSize(47);
        assertThat(lookup(begun, NOON)).contains(begun.id());
        members.run(beans -> assertThat(beans.get(Sessions.class).lookup(Secret.of(begun.session() + "x"), NOON))
                .isEmpty());
        assertThat(rows()).hasSize(1).noneMatch(row -> row.contains(begun.session()));
    }

    @Test
    void eachSignInBeginsASessionWithATextOfItsOwn() {
        assertThat(List.of(begin(LINUX).session(), begin(LINUX).session())).doesNotHaveDuplicates();
    }

    @Test
    void useKeepsItAliveUntilItsLastDayAndIsNotedEveryFiveMinutes() {
        NewSession begun = begin(LINUX);
        Instant at = NOON;
        while (at.isBefore(NOON.plus(Duration.ofDays(24)))) {
            at = at.plus(Duration.ofDays(6));
            assertThat(lookup(begun, at)).isPresent();
        }

        assertThat(lookup(begun, NOON.plus(Duration.ofDays(30)))).isEmpty();
        NewSession idle = begin(LINUX);
        assertThat(lookup(idle, NOON.plus(Duration.ofDays(7)))).isEmpty();
    }

    @Test
    void whoIsSuspendedOrLosesEveryRoleIsOutAtOnce() {
        NewSession begun = begin(LINUX);
        change("update person set state = 'suspended'");
        assertThat(lookup(begun, NOON)).isEmpty();
        change("update person set state = 'active'");
        assertThat(lookup(begun, NOON)).isPresent();

        change("delete from person_role");

        assertThat(lookup(begun, NOON)).isEmpty();
    }

    @Test
    void endingAllOfAPersonTellsEachAndLeavesOthersAndEndsLinks() {
        NewSession first = begin(LINUX);
        NewSession second = begin(PHONE);
        UUID bo = Ids.next(NOON);
        members.run(beans -> beans.get(People.class).add(Person.human(bo, "Bo", Set.of(Role.EDITOR), NOON)));
        NewSession others = begin(bo, LINUX);

        List<Event> told = members.get(beans -> beans.get(Sessions.class).endAllOf(find(beans.get(People.class))));

        assertThat(told)
                .extracting(Event::type, Event::subject, Event::data)
                .containsExactlyInAnyOrder(
                        tuple("session.ended", first.id(), new SessionFact(ADA)),
                        tuple("session.ended", second.id(), new SessionFact(ADA)));
        assertThat(lookup(first, NOON)).isEmpty();
        assertThat(lookup(second, NOON)).isEmpty();
        assertThat(lookup(others, NOON)).isPresent();
    }

    /** Comes in while somebody ends all of theirs, or everybody's; whoever is first, no session survives. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nobodyComesInWhileAllOfThemEnd(boolean everybodys) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 25; round++) {
                String token = token(round);
                Future<?> coming = threads.submit(() -> arrive(token));
                Future<?> ending = threads.submit(() -> members.run(beans -> {
                    if (everybodys) {
                        beans.get(Sessions.class).endEverybodys();
                    } else {
                        Person ada = find(beans.get(People.class));
                        beans.get(Addresses.class).give(ada, ADAS);
                        beans.get(Sessions.class).endAllOf(ada);
                    }
                }));
                coming.get();
                ending.get();
                assertThat(rows()).as("round " + round).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Somebody changes the person while a session begins that isn't there to be ended yet. */
    @Test
    void whoEndsAllWaitsForTheOneThatBegins() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        var begun = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try {
            Future<?> coming = threads.submit(() -> members.run(beans -> {
                var in = new Arrival(find(beans.get(People.class)), How.PASSKEY, LINUX, null);
                beans.get(BeginSession.class).begin(in, NOON);
                beans.get(org.hibernate.Session.class).flush();
                begun.countDown();
                uninterruptibly(mayCommit);
            }));
            begun.await();
            Future<?> ending = threads.submit(() -> members.run(beans -> {
                Person ada = find(beans.get(People.class));
                beans.get(Addresses.class).give(ada, ADAS);
                beans.get(Sessions.class).endAllOf(ada);
            }));
            Await.until(() -> ending.isDone() || waiting() == 1);
            mayCommit.countDown();
            coming.get();
            ending.get();
        } finally {
            threads.shutdownNow();
        }

        assertThat(rows()).isEmpty();
    }

    private int waiting() {
        return members.get(beans -> beans.get(org.hibernate.Session.class)
                .createNativeQuery(
                        "select count(*) from pg_stat_activity"
                                + " where datname = current_database() and wait_event_type = 'Lock'",
                        Integer.class)
                .getSingleResult());
    }

    private static void uninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String token(int round) {
        String browser = browser(round);
        members.run(beans -> beans.get(org.hibernate.Session.class)
                .createNativeMutationQuery("delete from task")
                .executeUpdate());
        members.run(beans -> AskedLinks.ask(beans, ADAS, browser));
        String url = members.get(SentMails::last).getOrDefault("url", "");
        return round + " " + url.substring(url.indexOf('=') + 1);
    }

    private static String browser(int round) {
        return "the browser of round " + round + " with its own name";
    }

    private void arrive(String roundAndToken) {
        String[] parts = roundAndToken.split(" ");
        try {
            members.run(beans ->
                    beans.get(BeginSession.class).byToken(parts[1], browser(Integer.parseInt(parts[0])), LINUX));
        } catch (LinkUsedUp late) {
            assertThat(late).hasMessageContaining("used, replaced or taken back");
        }
    }

    @Test
    void noLinkThatWasGivenOutOutlivesThatEverybodyIsSignedOut() {
        String asked = token(0);
        members.run(beans -> beans.get(Sessions.class).endEverybodys());

        arrive(asked);

        assertThat(rows()).isEmpty();
    }

    /** Whoever asked at the door in somebody's name learns nothing from it that theirs all ended. */
    @Test
    void aLinkThatEndsWithTheSessionsIsAStrangersFromThenOn() {
        String asked = token(0);
        members.run(beans -> beans.get(Sessions.class).endAllOf(find(beans.get(People.class))));

        assertThatThrownBy(
                        () -> members.run(beans -> beans.get(BeginSession.class).byCode("000000", browser(0), LINUX)))
                .isInstanceOf(CodeWrong.class);
        arrive(asked);
        assertThat(rows()).isEmpty();
    }

    @Test
    void whoCameInOtherwiseLeavesNoInvitationBehind() {
        members.run(beans -> beans.get(Invitations.class).invite(find(beans.get(People.class)), NOON));

        begin(LINUX);

        members.run(beans -> assertThat(beans.get(Invitations.class).open(List.of(ADA), NOON))
                .isEmpty());
    }

    @Test
    void onesOwnEndOneByOneAndNoOthersDo() {
        NewSession begun = begin(LINUX);

        assertThatThrownBy(() -> members.run(beans -> beans.get(Sessions.class).end(begun.id(), UUID.randomUUID())))
                .isInstanceOf(Sessions.SessionNotFound.class);
        members.run(beans -> beans.get(Sessions.class).end(begun.id(), ADA));

        assertThat(lookup(begun, NOON)).isEmpty();
    }

    @Test
    void thoseThatEndedByThemselvesAreListedNoMoreAndForgotten() {
        begin(LINUX);
        members.at(NOON.plus(Duration.ofDays(8)));
        NewSession later = begin(LINUX);

        List<UUID> listed = members.get(beans -> beans.get(Sessions.class)
                .of(ADA, NOON.plus(Duration.ofDays(8)), Page.of(20, null))
                .map(Session::id)
                .items());
        assertThat(listed).containsExactly(later.id());
        assertThat(rows()).hasSize(1);
    }

    @Test
    void aMailTellsOfANewDeviceButNotOfTheFirstAndNotTwice() {
        begin(LINUX);
        begin(LINUX);
        assertThat(mails()).isZero();

        begin(PHONE);

        assertThat(mails()).isEqualTo(1);
        assertThat(members.get(SentMails::last))
                .containsEntry("device", "Safari on an iPhone")
                .containsEntry("time", "23 November 2026 at 12:00 UTC");
        begin(PHONE);
        begin(LINUX);
        assertThat(mails()).isEqualTo(1);
    }

    private NewSession begin(From from) {
        return begin(ADA, from);
    }

    private NewSession begin(UUID person, From from) {
        return members.get(beans -> {
            Person in = beans.get(People.class).find(person);
            return beans.get(BeginSession.class)
                    .begin(
                            new Arrival(in, How.LINK, from, null),
                            beans.get(java.time.Clock.class).instant());
        });
    }

    private Optional<UUID> lookup(NewSession begun, Instant now) {
        return members.get(beans -> beans.get(Sessions.class)
                .lookup(Secret.of(begun.session()), now)
                .map(Session::id));
    }

    private static Person find(People people) {
        return people.find(ADA);
    }

    private void change(String sql) {
        members.run(beans -> beans.get(org.hibernate.Session.class)
                .createNativeMutationQuery(sql)
                .executeUpdate());
    }

    private List<@Nullable String> rows() {
        return members.get(beans -> beans.get(org.hibernate.Session.class)
                .createNativeQuery("select cast(s as text) from session s", String.class)
                .list());
    }

    private int mails() {
        return members.get(beans -> beans.get(org.hibernate.Session.class)
                .createNativeQuery("select count(*) from task where kind = 'mail'", Integer.class)
                .getSingleResult());
    }
}
