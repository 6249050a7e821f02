package masthead.members.signin;

import static masthead.members.Staff.ADA;
import static masthead.members.Staff.ADAS;
import static masthead.members.Staff.NOON;
import static masthead.members.Staff.ada;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import masthead.members.MembersDatabase;
import masthead.members.mail.SentMails;
import masthead.members.person.Address;
import masthead.members.person.Addresses;
import masthead.members.person.People;
import masthead.members.person.Person;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoorTest {
    private static final String HERE = "a browser that the gateway gave a name";
    private static final String THERE = "another browser, also with a name of its own";
    private static final From FROM = new From("203.0.113.7", "Firefox");
    private static final int AT_ONCE = 20;
    private final MembersDatabase members = new MembersDatabase();

    @BeforeEach
    void come() {
        members.run(beans -> {
            Person ada = beans.get(People.class).add(ada());
            beans.get(Addresses.class).give(ada, ADAS);
        });
    }

    @Test
    void askingForAnUnknownAddressTakesTheSameStatements() {
        long known = members.statements(beans -> ask(beans.get(Door.class), ADAS, HERE));
        long unknown = members.statements(beans -> ask(beans.get(Door.class), Address.of("no@one.example"), THERE));

        assertThat(unknown).isEqualTo(known).isPositive();
        assertThat(count("sign_in_link")).isEqualTo(2);
        assertThat(count("task")).isEqualTo(2);
    }

    @Test
    void typingACodeForAnUnknownAddressTakesTheSameStatements() {
        members.run(beans -> ask(beans.get(Door.class), ADAS, HERE));
        members.run(beans -> ask(beans.get(Door.class), Address.of("no@one.example"), THERE));

        long known = members.statements(beans -> refusedCode(beans.get(Door.class), HERE));
        long unknown = members.statements(beans -> refusedCode(beans.get(Door.class), THERE));

        assertThat(unknown).isEqualTo(known).isPositive();
        assertThat(wrong(HERE)).isEqualTo(3);
        assertThat(wrong(THERE)).isEqualTo(3);
    }

    @Test
    void nothingThatOpensTheDoorIsReadableInTheDatabase() {
        Map<String, String> sent = askForADA();

        List<String> rows = members.get(beans -> beans.get(Session.class)
                .createNativeQuery(
                        "select cast(l as text) from sign_in_link l union all select cast(t as text) from task t",
                        String.class)
                .list());
        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row -> assertThat(row).doesNotContain(code(sent), token(sent), "ndependent.example", HERE));
    }

    @Test
    void ofManyWhoPressAtOnceOneComesIn() throws Exception {
        String token = token(askForADA());

        assertThat(comeIn(() -> members.get(beans -> beans.get(Door.class).byToken(token, HERE, NOON))))
                .isEqualTo(1);
    }

    /** The refusal that counts a try commits, as the container has it commit: here the transaction is ended by hand. */
    @Test
    void ofManyGuessesAtOnceFiveAreLookedAt() throws Exception {
        askForADA();
        var left = new AtomicInteger();

        comeIn(() -> {
            if (wrong(HERE) > 0) {
                left.incrementAndGet();
            }
            return left;
        });

        assertThat(left).hasValue(4);
        int tries = members.get(beans -> beans.get(Session.class)
                .createNativeQuery("select tries from sign_in_link", Integer.class)
                .getSingleResult());
        assertThat(tries).isEqualTo(5);
    }

    @Test
    void theNewestCodeOfABrowserCountsAndEachLinkWorks() {
        Map<String, String> first = askForADA();
        members.at(NOON.plusSeconds(30));
        Map<String, String> second = askForADA();

        if (!code(first).equals(code(second))) {
            assertThatThrownBy(() ->
                            members.run(beans -> beans.get(Door.class).byCode(code(first), HERE, NOON.plusSeconds(60))))
                    .isInstanceOf(CodeWrong.class);
        }
        members.run(beans -> {
            Door door = beans.get(Door.class);
            assertThat(door.byCode(code(second), HERE, NOON.plusSeconds(60))
                            .person()
                            .id())
                    .isEqualTo(ADA);
            assertThat(door.byToken(token(first), HERE, NOON.plusSeconds(60))
                            .person()
                            .id())
                    .isEqualTo(ADA);
        });
    }

    @Test
    void anInvitationReplacesTheFormerAndIsTakenBack() {
        var first = members.get(beans -> beans.get(Invitations.class).invite(find(beans.get(People.class)), NOON));
        var second = members.get(beans -> beans.get(Invitations.class).invite(find(beans.get(People.class)), NOON));

        assertThat(first.url()).startsWith("https://independent.example/sign-in/link?token=");
        assertUsedUp(first.url());
        members.run(beans -> assertThat(beans.get(Invitations.class).open(List.of(ADA), NOON))
                .containsEntry(ADA, NOON.plus(Duration.ofDays(7))));
        members.run(beans -> assertThat(beans.get(Invitations.class).withdraw(find(beans.get(People.class))))
                .isTrue());
        assertUsedUp(second.url());
        members.run(beans -> assertThat(beans.get(Invitations.class).open(List.of(ADA), NOON))
                .isEmpty());
    }

    @Test
    void whatEndedADayAgoIsForgotten() {
        askForADA();

        members.at(NOON.plus(Duration.ofHours(25)));
        askForADA();

        assertThat(count("sign_in_link")).isEqualTo(1);
    }

    private void assertUsedUp(String url) {
        String token = url.substring(url.indexOf('=') + 1);
        assertThatThrownBy(() -> members.run(beans -> beans.get(Door.class).byToken(token, HERE, NOON)))
                .isInstanceOf(LinkUsedUp.class);
    }

    private static Person find(People people) {
        return people.find(ADA);
    }

    /** What the mail says. */
    private Map<String, String> askForADA() {
        members.run(beans -> beans.get(Session.class)
                .createNativeMutationQuery("delete from task")
                .executeUpdate());
        members.run(beans -> beans.get(Door.class)
                .ask(
                        new LinkRequest(ADAS, HERE, "/admin/", FROM).checked(),
                        beans.get(Clock.class).instant()));
        return members.get(SentMails::last);
    }

    private void ask(Door door, Address address, String browser) {
        door.ask(new LinkRequest(address, browser, "/admin/", FROM).checked(), NOON);
    }

    private static String code(Map<String, String> sent) {
        return sent.getOrDefault("code", "none");
    }

    private static String token(Map<String, String> sent) {
        String url = sent.getOrDefault("url", "");
        return url.substring(url.indexOf('=') + 1);
    }

    /** Types a wrong code and commits. @return how many tries are left */
    private int wrong(String browser) {
        return members.get(beans -> refusedCode(beans.get(Door.class), browser));
    }

    private static int refusedCode(Door door, String browser) {
        try {
            door.byCode("no code", browser, NOON);
            throw new AssertionError("let in");
        } catch (CodeWrong refused) {
            return (Integer) refused.more().getOrDefault("triesLeft", -1);
        }
    }

    private int count(String table) {
        return members.get(beans -> beans.get(Session.class)
                .createNativeQuery("select count(*) from " + table, Integer.class)
                .getSingleResult());
    }

    /** How many of many at once get through. */
    private static int comeIn(Callable<?> way) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        var in = new AtomicInteger();
        try {
            threads.invokeAll(IntStream.range(0, AT_ONCE)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        try {
                            way.call();
                            in.incrementAndGet();
                        } catch (LinkUsedUp refused) {
                            return false;
                        }
                        return true;
                    })
                    .toList());
            return in.get();
        } finally {
            threads.shutdownNow();
        }
    }
}
