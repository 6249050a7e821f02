package masthead.gateway.varnish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import masthead.gateway.sending.SharedCaches;
import org.junit.jupiter.api.Test;

class PurgeQueueTest {
    private final AtomicLong clock = new AtomicLong();
    private final PurgeQueue queue = new PurgeQueue(clock::get);

    @Test
    void whatIsPurgedIsPurgedAgainSoonAndOnceMoreAndThenNoMore() {
        queue.add(List.of("a", "b"));
        assertThat(queue.due()).containsExactlyInAnyOrder("a", "b");
        assertThat(queue.due()).isEmpty();

        clock.set(PurgeQueue.SOON);
        assertThat(queue.due()).containsExactlyInAnyOrder("a", "b");
        assertThat(queue.due()).isEmpty();
        clock.set(PurgeQueue.LAST);
        assertThat(queue.due()).containsExactlyInAnyOrder("a", "b");
        clock.addAndGet(PurgeQueue.LAST);
        assertThat(queue.due()).isEmpty();
    }

    @Test
    void whatCouldNotBeToldIsMadeUpForByEverything() {
        queue.add(List.of("a"));
        queue.due();
        queue.failed();

        assertThat(queue.due()).containsExactly(SharedCaches.ALL);
        clock.addAndGet(PurgeQueue.LAST);
        assertThat(queue.due()).contains(SharedCaches.ALL);
    }

    @Test
    void tooMuchToTellIsEverythingNowAndLater() {
        queue.add(IntStream.range(0, 6_000).mapToObj(n -> "key" + n).toList());
        assertThat(queue.due()).containsExactly(SharedCaches.ALL);

        for (int i = 0; i < 10; i++) {
            int from = i * 1_000;
            queue.add(
                    IntStream.range(from, from + 1_000).mapToObj(n -> "key" + n).toList());
            assertThat(queue.due()).hasSize(1_000);
        }
        clock.addAndGet(PurgeQueue.LAST);
        assertThat(queue.due()).contains(SharedCaches.ALL).hasSizeLessThanOrEqualTo(5_001);
    }

    @Test
    void oneWhoWaitsIsWokenByWhatComes() throws InterruptedException {
        var other = new Thread(() -> queue.add(List.of("a")));
        other.start();

        assertThat(queue.take()).containsExactly("a");
        other.join();
    }

    @Test
    void aRequestCarriesOnlySoMany() {
        assertThat(PurgeQueue.portions(Set.of("a", "b", "c"), 2)).hasSize(2).allMatch(part -> part.size() <= 2);
        assertThat(PurgeQueue.portions(Set.of(), 2)).isEmpty();
    }
}
