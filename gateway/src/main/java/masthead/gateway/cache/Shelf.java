package masthead.gateway.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Keeps things by name, bounded in bytes. Several who miss the same thing wait for one making of it, except that nobody who
 * comes after a purge joins a making that began before it.
 */
public final class Shelf<T> {
    private static final long FRESH_MS = 60_000;
    private static final long STALE_IF_ERROR_MS = 24L * 3_600_000;
    private static final int TRIES = 3;

    private final Purges purges;
    private final BooleanSupplier factsArrive;
    private final Cache<String, Kept<T>> kept;
    private final Map<String, CompletableFuture<Kept<T>>> making = new ConcurrentHashMap<>();

    /**
     * @param bytes how much it may hold
     * @param factsArrive whether all event feeds are being followed now; if not, nothing older than a minute counts
     */
    public Shelf(Purges purges, long bytes, BooleanSupplier factsArrive) {
        this.purges = purges;
        this.factsArrive = factsArrive;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((String name, Kept<T> thing) -> name.length() * 2 + thing.bytes() + 200)
                .executor(Runnable::run)
                .build();
    }

    /** What is kept and still counts, however old if facts arrive. */
    public Optional<Kept<T>> valid(String name) {
        return Optional.ofNullable(kept.getIfPresent(name))
                .filter(thing -> !purges.voids(thing.keys(), thing.begun()))
                .filter(thing -> factsArrive.getAsBoolean() || thing.ageMs() < FRESH_MS);
    }

    /** What is kept, still counts, and is younger than a minute. */
    public Optional<Kept<T>> fresh(String name) {
        return valid(name).filter(thing -> thing.ageMs() < FRESH_MS);
    }

    /** An old copy for when nothing newer can be had (RFC 5861); never of what was withdrawn. */
    public Optional<Kept<T>> lastResort(String name) {
        return Optional.ofNullable(kept.getIfPresent(name))
                .filter(thing -> thing.ageMs() < STALE_IF_ERROR_MS)
                .filter(thing -> !purges.forbids(thing.keys(), thing.begun()))
                .map(Kept::asStale);
    }

    /**
     * Makes a thing, or waits for the one who is making it, and keeps it. If it was void when it was done, it is made again.
     *
     * @param make makes it; what it throws is thrown here, nothing is kept
     */
    public Kept<T> make(String name, Supplier<Kept<T>> make) {
        Kept<T> made = once(name, make);
        for (int attempt = 1; attempt < TRIES && purges.voids(made.keys(), made.begun()); attempt++) {
            made = once(name, make);
        }
        return made;
    }

    private Kept<T> once(String name, Supplier<Kept<T>> make) {
        String task = name + "\n" + purges.now();
        var mine = new CompletableFuture<Kept<T>>();
        CompletableFuture<Kept<T>> others = making.putIfAbsent(task, mine);
        if (others != null) {
            return join(others);
        }
        try {
            Kept<T> made = make.get();
            if (!made.stale()) {
                kept.put(name, made);
            }
            mine.complete(made);
            return made;
        } catch (RuntimeException | Error failed) {
            mine.completeExceptionally(failed);
            throw failed;
        } finally {
            making.remove(task, mine);
        }
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

    /** How many things are kept. */
    public long size() {
        kept.cleanUp();
        return kept.estimatedSize();
    }
}
