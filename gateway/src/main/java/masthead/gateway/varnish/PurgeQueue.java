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
 * What one Varnish is to purge: at once, and twice more, for what it was fetching meanwhile from a gateway that had not heard of
 * it yet: soon, since most fetches are quick, and when none can go on any more. Where it can't be told, or there is too much to
 * tell, it is to purge everything as soon as it listens.
 */
final class PurgeQueue {
    static final long SOON = Duration.ofMillis(250).toNanos();
    static final long LAST = Duration.ofSeconds(5).toNanos();
    private static final int MOST = 5_000;
    private static final Set<String> ALL = Set.of(SharedCaches.ALL);

    private final LongSupplier nanos;
    private final Set<String> now = new LinkedHashSet<>();
    private final Again soon = new Again(SOON);
    private final Again last = new Again(LAST);

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
        soon.keep(Set.copyOf(keys));
        last.keep(Set.copyOf(keys));
        soon.dueInto(keys);
        last.dueInto(keys);
        return keys;
    }

    private long left() {
        return Math.min(soon.left(), last.left());
    }

    /** What was purged and will be once more after some time, in that order. */
    private final class Again {
        private final long after;
        private final Deque<Kept> kept = new ArrayDeque<>();
        private int size;

        Again(long after) {
            this.after = after;
        }

        void keep(Set<String> keys) {
            if (keys.isEmpty()) {
                return;
            }
            boolean tooMuch = size + keys.size() > MOST;
            if (tooMuch) {
                kept.clear();
                size = 0;
            }
            Set<String> wanted = tooMuch ? ALL : keys;
            kept.addLast(new Kept(nanos.getAsLong() + after, wanted));
            size += wanted.size();
        }

        void dueInto(Set<String> keys) {
            while (left() <= 0) {
                Set<String> once = kept.removeFirst().keys;
                size -= once.size();
                keys.addAll(once);
            }
        }

        long left() {
            Kept next = kept.peekFirst();
            return next == null ? Long.MAX_VALUE : next.due - nanos.getAsLong();
        }
    }

    private record Kept(long due, Set<String> keys) {}

    /** The keys in as few requests as headers take. */
    static List<List<String>> portions(Set<String> keys, int most) {
        List<String> all = List.copyOf(keys);
        return java.util.stream.IntStream.range(0, (all.size() + most - 1) / most)
                .mapToObj(n -> all.subList(n * most, Math.min(all.size(), (n + 1) * most)))
                .toList();
    }
}
