package masthead.deploy.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackOffTest {
    private static final Duration AT_ONCE = Duration.ZERO;

    private final BackOff backOff = new BackOff();

    @Test
    void eachPauseIsTwiceTheOneBeforeUpToHalfAMinute() {
        var pauses = Stream.generate(() -> backOff.after(AT_ONCE).toMillis())
                .limit(11)
                .toList();

        assertThat(pauses).containsExactly(100L, 200L, 400L, 800L, 1600L, 3200L, 6400L, 12800L, 25600L, 30000L, 30000L);
    }

    @Test
    void whatStoodWellIsStartedQuicklyAgain() {
        backOff.after(AT_ONCE);
        backOff.after(AT_ONCE);

        assertThat(backOff.after(Duration.ofMinutes(5))).isEqualTo(Duration.ofMillis(100));
    }
}
