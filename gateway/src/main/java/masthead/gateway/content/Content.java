package masthead.gateway.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.gateway.cache.Bounds;
import masthead.gateway.cache.Fill;
import masthead.gateway.cache.Kept;
import masthead.gateway.cache.Shelf;
import masthead.gateway.content.Records.Article;
import masthead.gateway.facts.Facts;
import masthead.gateway.upstream.Answer;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.Health;
import masthead.gateway.upstream.Upstream;
import masthead.gateway.waiting.Background;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the services say to readers: fetched once, kept until a fact says otherwise, and as an old copy while a service is
 * away.
 */
@ApplicationScoped
public class Content {
    private static final Logger LOG = Logger.getLogger(Content.class.getName());

    /** A record takes about twice the room of its JSON, which is kept, too. */
    private static final int OVERHEAD = 3;

    /**
     * Of these there are as many as pages, and each is asked for by its own page alone, once a minute at most: only their JSON is kept,
     * so that three times as many pages can be made anew without a call.
     */
    private static final Class<?> MANY = Article.class;

    private static final int OF_NOTHING = 100;

    /** Facts keep records true; this bounds what a fact that should have been told, and was not, can spoil. */
    private static final Duration FRESH_FOR = Duration.ofHours(1);

    @Inject
    Upstream upstream;

    @Inject
    Health health;

    @Inject
    Background background;

    @Inject
    Facts facts;

    @Inject
    @ConfigProperty(name = "cache.records-mb")
    int megabytes;

    private Shelf<Reply> records;

    @PostConstruct
    void makeShelf() {
        records = new Shelf<>(facts.purges(), Bounds.of(megabytes, FRESH_FOR), facts::arrive, System::nanoTime);
    }

    /** A record that can be given out at once, if there is one. */
    public Optional<Kept<Reply>> atOnce(Question<?> question) {
        return records.fresh(question.path());
    }

    /**
     * Asks for a record.
     *
     * @throws Away the service can't answer and there is no old copy
     * @throws NotAtHand it needs a call, and there is no patience for one
     */
    public Kept<Reply> get(Question<?> question, Patience patience) {
        Optional<Kept<Reply>> fresh = records.fresh(question.path());
        if (fresh.isPresent()) {
            return fresh.get();
        }
        if (patience == Patience.NONE) {
            throw new NotAtHand(question.path());
        }
        if (health.away(question.provider())) {
            Optional<Kept<Reply>> old = records.lastResort(question.path());
            if (old.isPresent()) {
                lookAgain(question);
                return old.get();
            }
        }
        return fetch(question);
    }

    /**
     * Asks for what readers can do without: nobody waits for a service that is known to be away, and an old copy will do.
     *
     * @throws NotAtHand it needs a call, and there is no patience for one
     */
    Optional<Kept<Reply>> unlessAway(Question<?> question, Patience patience) {
        Optional<Kept<Reply>> fresh = records.fresh(question.path());
        if (fresh.isEmpty() && health.away(question.provider())) {
            lookAgain(question);
            return records.lastResort(question.path());
        }
        try {
            return fresh.isPresent() ? fresh : Optional.of(get(question, patience));
        } catch (Away away) {
            return Optional.empty();
        }
    }

    /**
     * Asks for what is kept for nobody.
     *
     * @throws Away the service can't answer
     */
    public Reply ask(Question<?> question) {
        Answer answer = upstream.get(question.provider(), question.path());
        return reply(answer, answer.status() == 200 ? Reply.read(answer.body(), question.type()) : null);
    }

    /** Fetches a record unseen, so that it is at hand when it is asked for. */
    public void prepare(Question<?> question) {
        if (records.fresh(question.path()).isEmpty() && !records.isBeingMade(question.path())) {
            background.run(() -> fetchUnseen(question));
        }
    }

    /** While a service is away somebody must find out when it is back; not everybody, and no reader. */
    private void lookAgain(Question<?> question) {
        if (health.look(question.provider())) {
            background.run(() -> fetchUnseen(question));
        }
    }

    private void fetchUnseen(Question<?> question) {
        try {
            fetch(question);
        } catch (Away away) {
            LOG.log(Level.FINE, "Not fetched, which nobody waits for", away);
        }
    }

    private Kept<Reply> fetch(Question<?> question) {
        try {
            return records.make(question.path(), fill -> ask(question, fill));
        } catch (Away away) {
            return records.lastResort(question.path()).orElseThrow(() -> away);
        }
    }

    private Kept<Reply> ask(Question<?> question, Fill fill) {
        Answer answer = upstream.get(question.provider(), question.path());
        fill.from(question.provider().wireName());
        fill.readAt(answer.position());
        if (answer.status() == 200) {
            Object record = Reply.read(answer.body(), question.type());
            fill.shows(RecordKeys.of(record, question.address()));
            return question.type() == MANY
                    ? fill.found(reply(answer, null), answer.body().length)
                    : fill.found(reply(answer, record), answer.body().length * OVERHEAD);
        }
        fill.shows(RecordKeys.ofNothing(question));
        return question.key() != null && answer.status() == 404
                ? fill.found(reply(answer, null), OF_NOTHING)
                : fill.nothing(reply(answer, null), answer.body().length + OF_NOTHING);
    }

    private static Reply reply(Answer answer, @Nullable Object record) {
        return new Reply(answer.status(), record, answer.contentType(), answer.body());
    }

    /** How many records are kept. */
    public long size() {
        return records.size();
    }
}
