package masthead.gateway.cache;

import java.util.Set;

/**
 * Something kept, with what must be known to tell whether it still counts.
 *
 * @param value a record, a page, a file
 * @param keys the surrogate keys of everything in it
 * @param sources the services that tell when it is no longer true
 * @param begun the moment, in the counting of {@link Purges}, before its making began
 * @param madeAt when it was made, in nanoseconds of the shelf's clock
 * @param trueAt when it was last known to be true: earlier, where it was made of old copies
 * @param bytes how much memory the value takes, roughly
 */
public record Kept<T>(
        T value, Set<String> keys, Set<String> sources, long begun, long madeAt, long trueAt, int bytes, Kind kind) {
    private static final int OF_A_KEY = 64;
    private static final int OF_THE_REST = 200;

    /** How far a thing can be trusted. */
    public enum Kind {
        /** It was true when its making began. */
        GOOD,
        /** So was this, and it says that there is nothing here. */
        NOTHING,
        /** It holds something that may be untrue by now, because nothing newer can be had. */
        OLD
    }

    /** Whether it is an old copy, or made with one. */
    public boolean old() {
        return kind == Kind.OLD;
    }

    Kept<T> asOld() {
        return new Kept<>(value, keys, sources, begun, madeAt, trueAt, bytes, Kind.OLD);
    }

    /** What it weighs on the shelf: itself and its keys. */
    int weight() {
        int weight = bytes + OF_THE_REST;
        for (String key : keys) {
            weight += key.length() + OF_A_KEY;
        }
        return weight;
    }
}
