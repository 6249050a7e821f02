package masthead.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import masthead.gateway.cache.Kept.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Keeps things by name, bounded in bytes. Those who miss the same thing at once wait for one making of it; what was purged
 * while it was made is made again.
 *
 * <p>From the best to the last resort: {@link #fresh}, {@link #unchanged}, {@link #whileRenewed}, {@link #make},
 * {@link #lastResort}.
 */
public final class Shelf<T> {
    private static final long STALE_WHILE_REVALIDATE = Duration.ofSeconds(60).toNanos();
    private static final long STALE_IF_ERROR = Duration.ofHours(24).toNanos();
    private static final long NOTHING_FRESH = Duration.ofSeconds(60).toNanos();
    private static final long OLD_FRESH = Duration.ofSeconds(1).toNanos();
    private static final int TRIES = 3;

    private final Purges purges;
    private final Predicate<Set<String>> factsArrive;
    private final LongSupplier nanos;
    private final long freshFor;
    private final Cache<String, Entry<T>> things;
    private final Cache<String, Entry<T>> nothings;
    private final Map<String, CompletableFuture<Kept<T>>> making = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<Kept<T>>> makingAtHand = new ConcurrentHashMap<>();

    /** A thing kept, and the moment up to which it is known not to be void. */
    private static final class Entry<T> {
        private final Kept<T> kept;
        private volatile long goodAt;

        Entry(Kept<T> kept) {
            this.kept = kept;
            this.goodAt = kept.begun();
        }
    }

    /**
     * @param factsArrive whether the facts of all these sources are being heard: else nothing of theirs is fresh
     * @param nanos a clock that never goes back
     */
    public Shelf(Purges purges, Bounds bounds, Predicate<Set<String>> factsArrive, LongSupplier nanos) {
        this.purges = purges;
        this.factsArrive = factsArrive;
        this.nanos = nanos;
        this.freshFor = bounds.freshFor().toNanos();
        this.things = cache(bounds.bytes());
        this.nothings = cache(bounds.bytesOfNothing());
    }

    private static <T> Cache<String, Entry<T>> cache(long bytes) {
        return Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String name, Entry<T> entry) -> name.length() * 2 + entry.kept.weight())
                .executor(Runnable::run)
                .build();
    }

    /** What may be given out as it is. Old copies count for a second, so that they are not made for every reader. */
    public Optional<Kept<T>> fresh(String name) {
        return lookup(name).filter(this::isFresh).map(entry -> entry.kept);
    }

    private boolean isFresh(Entry<T> entry) {
        Kept<T> kept = entry.kept;
        return switch (kept.kind()) {
            case GOOD -> age(kept) < freshFor && isUnchanged(entry);
            case NOTHING -> age(kept) < NOTHING_FRESH && isUnchanged(entry);
            case OLD -> age(kept) < OLD_FRESH && !purges.forbids(kept.keys(), kept.begun());
        };
    }

    /** What nothing was heard against, however old it is, while facts arrive. */
    public Optional<Kept<T>> unchanged(String name) {
        return lookup(name)
                .filter(entry -> entry.kept.kind() == Kind.GOOD && isUnchanged(entry))
                .map(entry -> entry.kept);
    }

    private boolean isUnchanged(Entry<T> entry) {
        return !isVoid(entry) && factsArrive.test(entry.kept.sources());
    }

    /** What may be given out once more while it is made anew (RFC 5861, 3): never anything purged, nor while no facts arrive. */
    public Optional<Kept<T>> whileRenewed(String name) {
        return unchanged(name).filter(kept -> age(kept) < freshFor + STALE_WHILE_REVALIDATE);
    }

    /** An old copy for when nothing newer can be had (RFC 5861, 4): a day old at most, never of what was withdrawn. */
    public Optional<Kept<T>> lastResort(String name) {
        return lookup(name)
                .filter(entry -> nanos.getAsLong() - entry.kept.trueAt() < STALE_IF_ERROR)
                .filter(entry -> entry.kept.kind() != Kind.NOTHING || !isVoid(entry))
                .map(entry -> entry.kept)
                .filter(kept -> !purges.forbids(kept.keys(), kept.begun()))
                .map(Kept::asOld);
    }

    /**
     * Makes a thing that isn't fresh, or waits for whoever is making it, and keeps it unless it was void by then.
     *
     * @param maker makes it; what it throws is thrown here, and nothing is kept
     */
    public Kept<T> make(String name, Function<Fill, Kept<T>> maker) {
        return make(making, name, maker);
    }

    /**
     * The same by somebody who may not wait: apart, so that who may is never told that the other couldn't, nor who may not is
     * made to wait for who may.
     */
    public Kept<T> makeOfWhatIsAtHand(String name, Function<Fill, Kept<T>> maker) {
        return make(makingAtHand, name, maker);
    }

    private Kept<T> make(
            Map<String, CompletableFuture<Kept<T>>> beingMade, String name, Function<Fill, Kept<T>> maker) {
        Kept<T> made = once(beingMade, name, maker);
        for (int attempt = 1; attempt < TRIES && !made.old() && isVoid(made); attempt++) {
            made = once(beingMade, name, maker);
        }
        return made;
    }

    /** Whether somebody is making this now. */
    public boolean isBeingMade(String name) {
        return making.containsKey(name);
    }

    private Kept<T> once(
            Map<String, CompletableFuture<Kept<T>>> beingMade, String name, Function<Fill, Kept<T>> maker) {
        var mine = new CompletableFuture<Kept<T>>();
        CompletableFuture<Kept<T>> others = beingMade.putIfAbsent(name, mine);
        if (others != null) {
            return join(others);
        }
        try {
            // Whoever was first may have been done just before this one looked.
            Kept<T> made = fresh(name).orElseGet(() -> keep(name, maker.apply(new Fill(purges, nanos.getAsLong()))));
            mine.complete(made);
            return made;
        } catch (RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            beingMade.remove(name, mine);
        }
    }

    private Kept<T> keep(String name, Kept<T> made) {
        if (made.old() || !isVoid(made)) {
            boolean nothing = made.kind() == Kind.NOTHING;
            (nothing ? nothings : things).put(name, new Entry<>(made));
            (nothing ? things : nothings).invalidate(name);
        }
        return made;
    }

    private Optional<Entry<T>> lookup(String name) {
        @Nullable Entry<T> thing = things.getIfPresent(name);
        return Optional.ofNullable(thing == null ? nothings.getIfPresent(name) : thing);
    }

    private long age(Kept<T> kept) {
        return nanos.getAsLong() - kept.madeAt();
    }

    private boolean isVoid(Kept<T> kept) {
        return purges.voids(kept.keys(), kept.begun());
    }

    /** The keys are gone through only when something was purged since they were the last time. */
    private boolean isVoid(Entry<T> entry) {
        long now = purges.now();
        if (entry.goodAt == now) {
            return false;
        }
        if (isVoid(entry.kept)) {
            return true;
        }
        entry.goodAt = now;
        return false;
    }

    private static <T> T join(CompletableFuture<T> others) {
        try {
            return others.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failed) {
                throw failed;
            }
            throw e;
        }
    }

    /** How many things are kept, those that say "nothing" left out. */
    public long size() {
        things.cleanUp();
        return things.estimatedSize();
    }

    /** How many answers of "nothing" are kept. */
    public long nothings() {
        nothings.cleanUp();
        return nothings.estimatedSize();
    }
}
