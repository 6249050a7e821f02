package masthead.gateway.varnish;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import masthead.gateway.sending.SharedCaches;

/**
 * What one Varnish is to purge: at once, and again a little later, for what it fetched meanwhile from a gateway that had not
 * heard of it yet. Where it can't be told, or there is too much to tell, it is to purge everything as soon as it listens.
 */
final class PurgeQueue {
    static final long AGAIN = Duration.ofSeconds(5).toNanos();
    private static final int MOST = 5_000;
    private static final Set<String> ALL = Set.of(SharedCaches.ALL);

    private final LongSupplier nanos;
    private final Set<String> now = new LinkedHashSet<>();
    private final Deque<Later> later = new ArrayDeque<>();
    private int waiting;

    /** Keys that were purged and will be once more. */
    private record Later(long due, Set<String> keys) {}

    /** @param nanos a clock that never goes back */
    PurgeQueue(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized void add(Collection<String> keys) {
        now.addAll(keys);
        if (now.contains(SharedCaches.ALL) || now.size() > MOST) {
            now.clear();
            now.addAll(ALL);
        }
        notifyAll();
    }

    /** Everything, for some of it was not told. */
    synchronized void failed() {
        add(ALL);
    }

    /** What is to be purged now, waiting until there is something. */
    synchronized Set<String> take() throws InterruptedException {
        while (now.isEmpty() && left() > 0) {
            wait(Math.max(1, left() / 1_000_000));
        }
        return due();
    }

    /** What is to be purged now; empty if there is nothing. */
    synchronized Set<String> due() {
        var keys = new LinkedHashSet<>(now);
        now.clear();
        keepForLater(Set.copyOf(keys));
        while (left() <= 0) {
            Later once = later.removeFirst();
            waiting -= once.keys.size();
            keys.addAll(once.keys);
        }
        return keys;
    }

    private void keepForLater(Set<String> keys) {
        if (!keys.isEmpty()) {
            boolean tooMuch = waiting + keys.size() > MOST;
            if (tooMuch) {
                later.clear();
                waiting = 0;
            }
            Set<String> kept = tooMuch ? ALL : keys;
            later.addLast(new Later(nanos.getAsLong() + AGAIN, kept));
            waiting += kept.size();
        }
    }

    private long left() {
        Later next = later.peekFirst();
        return next == null ? Long.MAX_VALUE : next.due - nanos.getAsLong();
    }

    /** The keys in as few requests as headers take. */
    static List<List<String>> portions(Set<String> keys, int most) {
        List<String> all = List.copyOf(keys);
        return java.util.stream.IntStream.range(0, (all.size() + most - 1) / most)
                .mapToObj(n -> all.subList(n * most, Math.min(all.size(), (n + 1) * most)))
                .toList();
    }
}
