package masthead.gateway.cache;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import masthead.platform.events.Position;
import org.jspecify.annotations.Nullable;

/** One making of one thing: it began before anything was fetched for it, and gathers what the thing consists of. */
public final class Fill {
    private final Purges purges;
    private final long begun;
    private final long now;
    private long trueAt;
    private final Set<String> keys = new HashSet<>();
    private final Set<String> sources = new HashSet<>();
    private @Nullable Position readAt;
    private boolean old;
    private boolean late;

    Fill(Purges purges, long now) {
        this.purges = purges;
        this.begun = purges.now();
        this.now = now;
        this.trueAt = now;
    }

    /** A making of what will not be kept. */
    public static Fill notKept(Purges purges) {
        return new Fill(purges, 0);
    }

    /** It shows these things. */
    public void shows(Collection<String> theKeys) {
        keys.addAll(theKeys);
    }

    /** It is true as long as this service says nothing else. */
    public void from(String source) {
        sources.add(source);
        keys.add(Purges.keyOf(source));
    }

    /** It was read when the source's feed stood here. */
    public void readAt(@Nullable Position position) {
        readAt = position;
    }

    /** It is made of something else that was kept. */
    public void of(Kept<?> part) {
        keys.addAll(part.keys());
        sources.addAll(part.sources());
        asOldAs(part);
        // A part that couldn't be had any newer, and is void by now, makes the whole void.
        late |= !part.old() && purges.voids(part.keys(), part.begun());
    }

    /** It holds a part that may be an old copy. */
    public void asOldAs(Kept<?> part) {
        if (part.old()) {
            old = true;
            trueAt = Math.min(trueAt, part.trueAt());
        }
    }

    /** Something in it is missing, because a service is away. */
    public void old() {
        old = true;
    }

    public <T> Kept<T> found(T value, int bytes) {
        return kept(value, bytes, old ? Kept.Kind.OLD : Kept.Kind.GOOD);
    }

    /** There is nothing; the value says why. */
    public <T> Kept<T> nothing(T value, int bytes) {
        return kept(value, bytes, old ? Kept.Kind.OLD : Kept.Kind.NOTHING);
    }

    private <T> Kept<T> kept(T value, int bytes, Kept.Kind kind) {
        // What was read before a fact that is known here was in truth begun before it, too.
        boolean early = late || readAt != null && purges.knowsNewer(keys, readAt);
        return new Kept<>(value, Set.copyOf(keys), Set.copyOf(sources), early ? -1 : begun, now, trueAt, bytes, kind);
    }
}
