package masthead.gateway.cache;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import masthead.platform.events.Position;
import org.jspecify.annotations.Nullable;

/**
 * What was purged and when. Nothing is looked up and removed at a purge; instead everything kept knows the moment before
 * its making began, and counts only while none of its surrogate keys was purged since. So a purge and a fill that meet
 * can't go wrong: whatever was begun before the purge is void, whenever it is stored.
 */
public final class Purges {
    private static final int MOST = 100_000;

    private final AtomicLong moments = new AtomicLong();
    private final Map<String, Purge> purges = new ConcurrentHashMap<>();
    private volatile long everything;

    /**
     * A purge of one key.
     *
     * @param moment when, in our own counting
     * @param withdrawnAt the moment of the last purge that was a withdrawal, after which no older copy may be shown at all; 0 if none
     */
    private record Purge(
            long moment, long withdrawnAt, @Nullable Position position) {}

    /** The present moment; taken before something is fetched or made. */
    public long now() {
        return moments.get();
    }

    /**
     * Voids all that has this key.
     *
     * @param withdrawn whether what has it may not even be shown when nothing newer can be had
     * @param position the fact that says so
     */
    public void purge(String key, boolean withdrawn, @Nullable Position position) {
        long moment = moments.incrementAndGet();
        purges.merge(
                key,
                new Purge(moment, withdrawn ? moment : 0, position),
                (before, now) ->
                        new Purge(now.moment(), Math.max(before.withdrawnAt(), now.withdrawnAt()), now.position()));
        if (purges.size() > MOST) {
            purgeEverything();
        }
    }

    /** Voids all there is, because facts may have been missed. Old copies may still be shown when nothing else can be had. */
    public void purgeEverything() {
        everything = moments.incrementAndGet();
        purges.values().removeIf(purge -> purge.withdrawnAt() == 0 && purge.moment() <= everything);
    }

    /** Whether what was begun at a moment, and has these keys, is void. */
    public boolean voids(Set<String> keys, long begun) {
        if (everything > begun) {
            return true;
        }
        for (String key : keys) {
            Purge purge = purges.get(key);
            if (purge != null && purge.moment() > begun) {
                return true;
            }
        }
        return false;
    }

    /** Whether what was begun at a moment, and has these keys, holds something withdrawn since. */
    public boolean forbids(Set<String> keys, long begun) {
        for (String key : keys) {
            Purge purge = purges.get(key);
            if (purge != null && purge.withdrawnAt() > begun) {
                return true;
            }
        }
        return false;
    }

    /** Whether an answer is older than a fact already known here: it was read before the fact that purged one of its keys. */
    public boolean knowsNewer(Set<String> keys, @Nullable Position readAt) {
        if (readAt == null) {
            return false;
        }
        for (String key : keys) {
            Purge purge = purges.get(key);
            Position fact = purge == null ? null : purge.position();
            if (fact != null && fact.epoch().equals(readAt.epoch()) && fact.isAfter(readAt)) {
                return true;
            }
        }
        return false;
    }
}
