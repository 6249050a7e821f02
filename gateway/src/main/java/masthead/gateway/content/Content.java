package masthead.gateway.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import masthead.gateway.cache.Kept;
import masthead.gateway.cache.Shelf;
import masthead.gateway.facts.Facts;
import masthead.gateway.upstream.Answer;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.Provider;
import masthead.gateway.upstream.Upstream;
import masthead.platform.json.Json;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the services say to readers: fetched once, kept until a fact says otherwise, and as an old copy when a service is
 * away.
 */
@ApplicationScoped
public class Content {
    private static final int OVERHEAD = 2;

    @Inject
    Upstream upstream;

    @Inject
    Facts facts;

    @Inject
    @ConfigProperty(name = "cache.records-mb")
    int megabytes;

    private static final long MISSING_BYTES = 2L << 20;

    private volatile @Nullable Shelves shelves;

    /** Records, and apart from them what is known not to be there, so that strangers' guesses crowd nothing out. */
    private record Shelves(Shelf<Reply> records, Shelf<Reply> missing) {}

    /**
     * What is there: a record, or the reason why there is none.
     *
     * @param status 200, 404 or 410
     * @param record the record where the status is 200
     */
    public record Reply(int status, @Nullable Object record) {}

    /** A record that must be fetched first, asked for where nobody may wait. */
    public static final class NotAtHand extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotAtHand(String path) {
            super(path, null, false, false);
        }
    }

    /**
     * Asks for a record.
     *
     * @param path its address at the service
     * @param site the reader's address that depends on its being there, for the key of "there is nothing"
     * @param atHand whether only what needs no call may be given
     * @throws Away the service can't answer and there is no old copy
     * @throws NotAtHand it needs a call
     */
    public <T> Kept<Reply> get(Provider provider, String path, Class<T> type, String site, boolean atHand) {
        Shelves all = shelves();
        Optional<Kept<Reply>> kept =
                all.records().valid(path).or(() -> all.missing().valid(path));
        if (kept.isPresent()) {
            return kept.get();
        }
        if (atHand) {
            throw new NotAtHand(path);
        }
        try {
            return all.records().make(path, () -> fetch(provider, path, type, site));
        } catch (Nothing nothing) {
            return all.missing().make(path, nothing::reply);
        } catch (Away away) {
            return all.records().lastResort(path).orElseThrow(() -> away);
        }
    }

    private <T> Kept<Reply> fetch(Provider provider, String path, Class<T> type, String site) {
        long begun = facts.purges().now();
        Answer answer = upstream.get(provider, path);
        Kept<Reply> reply = read(answer, type, site, begun);
        if (facts.purges().knowsNewer(reply.keys(), answer.position())) {
            reply = read(upstream.get(provider, path), type, site, begun);
        }
        if (reply.value().status() != 200) {
            throw new Nothing(reply);
        }
        return reply;
    }

    /** There is nothing at an address; kept apart from records. */
    private static final class Nothing extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Kept<Reply> reply;

        Nothing(Kept<Reply> reply) {
            super("nothing", null, false, false);
            this.reply = reply;
        }

        Kept<Reply> reply() {
            return reply;
        }
    }

    private static <T> Kept<Reply> read(Answer answer, Class<T> type, String site, long begun) {
        long now = System.nanoTime();
        if (answer.status() == 200) {
            Object record = parse(answer.body(), type);
            Set<String> keys = RecordKeys.of(record, site);
            return new Kept<>(new Reply(200, record), keys, begun, now, answer.body().length * OVERHEAD, false);
        }
        int status = answer.status() == 410 ? 410 : 404;
        return new Kept<>(new Reply(status, null), RecordKeys.pathOnly(site), begun, now, 100, false);
    }

    private static <T> T parse(byte[] body, Class<T> type) {
        ObjectMapper mapper = Json.tolerant();
        try {
            return mapper.readValue(body, type);
        } catch (IOException e) {
            throw new IllegalStateException("A service answered what this gateway can't read", e);
        }
    }

    private Shelves shelves() {
        Shelves made = shelves;
        if (made == null) {
            synchronized (this) {
                made = shelves;
                if (made == null) {
                    made = new Shelves(
                            new Shelf<>(facts.purges(), (long) megabytes << 20, facts::arrive),
                            new Shelf<>(facts.purges(), MISSING_BYTES, facts::arrive));
                    shelves = made;
                }
            }
        }
        return made;
    }
}
