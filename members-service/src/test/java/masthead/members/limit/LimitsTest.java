package masthead.members.limit;

import static masthead.members.Staff.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import masthead.members.MembersDatabase;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Limit FIVE = new Limit("tests", 5, Duration.ofMinutes(15));
    private final MembersDatabase members = new MembersDatabase();

    @Test
    void fiveAreLetThroughAndTheSixthIsToldWhenToComeBack() {
        for (int i = 0; i < 5; i++) {
            count("ada");
        }

        LimitReached reached = catchThrowableOfType(LimitReached.class, () -> count("ada"));

        assertThat(reached.seconds()).isEqualTo(900);
        count("bo");
        members.at(NOON.plus(Duration.ofMinutes(15)));
        count("ada");
    }

    @Test
    void manyAtOnceAreCountedExactly() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        var through = new AtomicInteger();
        try {
            for (var one : threads.invokeAll(IntStream.range(0, 20)
                    .<Callable<Integer>>mapToObj(i -> () -> {
                        try {
                            count("ada");
                            return through.incrementAndGet();
                        } catch (LimitReached reached) {
                            return 0;
                        }
                    })
                    .toList())) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(through).hasValue(5);
    }

    @Test
    void aTryCountsEvenIfWhatItWasForRollsBack() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> members.run(beans -> {
                        beans.get(Limits.class).count(FIVE, "ada");
                        throw new IllegalStateException("rolls back");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThatThrownBy(() -> count("ada")).isInstanceOf(LimitReached.class);
    }

    @Test
    void whatIsForgivenDoesNotCount() {
        for (int i = 0; i < 20; i++) {
            count("ada");
            members.run(beans -> beans.get(Limits.class).forgive(FIVE, "ada"));
        }
    }

    @Test
    void nothingThatIsKeptNamesWhoIsCounted() {
        count("203.0.113.7");

        String id = members.get(beans -> beans.get(Session.class)
                .createNativeQuery("select id from rate_limit", String.class)
                .getSingleResult());
        assertThat(id).matches("[0-9a-f]{64}");
    }

    private void count(String whom) {
        members.run(beans -> beans.get(Limits.class).count(FIVE, whom));
    }
}
