package masthead.gateway.cache;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import masthead.platform.events.Position;
import org.jspecify.annotations.Nullable;

/**
 * What was purged and when. Nothing is looked up and removed at a purge; instead everything kept knows the moment before
 * its making began, and counts only while none of its surrogate keys was purged since. So a purge and a fill that meet
 * can't go wrong: whatever was begun before the purge is void, whenever it is stored.
 */
public final class Purges {
    private static final int MOST_KEYS = 30_000;

    private final int most;
    private final Map<String, Purge> purges = new ConcurrentHashMap<>();
    /** Published last, so that who sees a moment sees all that was purged up to it. */
    private volatile long moment;

    private volatile long voidBefore;
    private volatile long forbiddenBefore;

    /**
     * The last purge of one key.
     *
     * @param withdrawn the moment of the last one that took something from readers; 0 if there was none
     */
    private record Purge(
            long moment, long withdrawn, @Nullable Position position) {}

    public Purges() {
        this(MOST_KEYS);
    }

    /** @param most how many keys are remembered one by one */
    Purges(int most) {
        this.most = most;
    }

    /** The present moment; taken before something is fetched or made. */
    public long now() {
        return moment;
    }

    /**
     * Voids all that has one of these keys.
     *
     * @param withdrawn those of them by which it may not even be shown when nothing newer can be had
     * @param position the place of the fact that says so in its feed
     */
    public synchronized void purge(Collection<String> keys, Collection<String> withdrawn, @Nullable Position position) {
        if (keys.isEmpty()) {
            return;
        }
        long next = moment + 1;
        for (String key : keys) {
            Purge before = purges.get(key);
            long lastWithdrawn = withdrawn.contains(key) ? next : before == null ? 0 : before.withdrawn();
            purges.put(key, new Purge(next, lastWithdrawn, position));
        }
        moment = next;
        if (purges.size() > most) {
            forgetOlderHalf();
        }
    }

    /**
     * Voids all that rests on one source, because some of its facts may have been missed. As there may have been withdrawals
     * among them, old copies may not be shown either.
     */
    public void missed(String source) {
        Set<String> keys = Set.of(keyOf(source));
        purge(keys, keys, null);
    }

    static String keyOf(String source) {
        return "source:" + source;
    }

    /** Whether what was begun at a moment, and has these keys, is void. */
    boolean voids(Set<String> keys, long begun) {
        for (String key : keys) {
            Purge purge = purges.get(key);
            if (purge != null && purge.moment() > begun) {
                return true;
            }
        }
        // Looked at last: whatever was forgotten before a key was looked for is covered by it.
        return begun < voidBefore;
    }

    /** Whether what was begun at a moment, and has these keys, holds something withdrawn since. */
    boolean forbids(Set<String> keys, long begun) {
        for (String key : keys) {
            Purge purge = purges.get(key);
            if (purge != null && purge.withdrawn() > begun) {
                return true;
            }
        }
        return begun < forbiddenBefore;
    }

    /** Whether an answer was read before a fact, known here already, that purged one of its keys. */
    boolean knowsNewer(Set<String> keys, Position readAt) {
        for (String key : keys) {
            Purge purge = purges.get(key);
            Position fact = purge == null ? null : purge.position();
            if (fact != null && fact.epoch().equals(readAt.epoch()) && fact.isAfter(readAt)) {
                return true;
            }
        }
        return false;
    }

    /** What was begun before the purges that are forgotten here may be void by one of them, so it is. */
    private void forgetOlderHalf() {
        long middle = purges.values().stream()
                .mapToLong(Purge::moment)
                .sorted()
                .skip(purges.size() / 2)
                .findFirst()
                .orElse(moment);
        long withdrawn = purges.values().stream()
                .filter(purge -> purge.moment() <= middle)
                .mapToLong(Purge::withdrawn)
                .max()
                .orElse(0);
        forbiddenBefore = Math.max(forbiddenBefore, withdrawn);
        voidBefore = Math.max(voidBefore, middle);
        purges.values().removeIf(purge -> purge.moment() <= middle);
    }
}
