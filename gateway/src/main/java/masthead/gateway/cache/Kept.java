package masthead.gateway.cache;

import java.util.Set;

/**
 * Something kept, with what must be known to tell whether it still counts.
 *
 * @param value a record or a page
 * @param keys the surrogate keys of everything in it
 * @param begun the moment before its making began
 * @param madeAt {@link System#nanoTime()} when it was made
 * @param bytes about how much memory it takes
 * @param stale whether it is an old copy, shown because nothing newer can be had
 */
public record Kept<T>(T value, Set<String> keys, long begun, long madeAt, int bytes, boolean stale) {
    long ageMs() {
        return (System.nanoTime() - madeAt) / 1_000_000;
    }

    Kept<T> asStale() {
        return new Kept<>(value, keys, begun, madeAt, bytes, true);
    }
}
