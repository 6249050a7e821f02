package masthead.gateway.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.gateway.cache.Bounds;
import masthead.gateway.cache.Fill;
import masthead.gateway.cache.Kept;
import masthead.gateway.cache.Shelf;
import masthead.gateway.content.NotAtHand;
import masthead.gateway.content.Patience;
import masthead.gateway.facts.Facts;
import masthead.gateway.page.Views.Status;
import masthead.gateway.rendered.Page;
import masthead.gateway.upstream.Away;

/** The pages that say why there is none: in the newspaper's dress where its settings are at hand, plain where not. */
@ApplicationScoped
public class StatusPages {
    private static final Logger LOG = Logger.getLogger(StatusPages.class.getName());

    private static final Status BROKEN =
            new Status(500, "Something went wrong here", "It is our fault, not yours. Please try again in a moment.");
    private static final Status ENDED = new Status(
            410,
            "This preview has ended",
            "Its link was taken back, or is older than it may be. Ask whoever sent it to you for another.");

    private static final Map<Integer, Status> WORDS = Map.of(
            404,
            new Status(
                    404,
                    "There is nothing at this address",
                    "Perhaps it was cut off in a message, or it was never right. An article that we withdrew would say so."),
            405,
            new Status(405, "This address can only be read", "Nothing can be sent to it."),
            410,
            new Status(
                    410,
                    "This was withdrawn",
                    "We published something here and have taken it back. It is no longer to be read on our pages."),
            503,
            new Status(
                    503,
                    "We can’t show this page right now",
                    "A part of our system is not answering. Please try again in a moment."));

    @Inject
    Compose compose;

    @Inject
    Facts facts;

    private Shelf<Page> shelf;

    @PostConstruct
    void makeShelf() {
        var bounds = Bounds.of(1, Duration.ofSeconds(60));
        shelf = new Shelf<>(facts.purges(), bounds, facts::arrive, System::nanoTime);
    }

    /**
     * The page of a status.
     *
     * @param code one of 404, 405, 410, 500, 503
     * @param patience none where services don't answer, nor on the threads of HTTP
     */
    public Page get(int code, Patience patience) {
        Status status = WORDS.getOrDefault(code, BROKEN);
        return get(String.valueOf(status.code()), status, patience);
    }

    /** The page of a preview that is over. */
    public Page endedPreview() {
        return get("preview", ENDED, Patience.A_CALL);
    }

    private Page get(String name, Status status, Patience patience) {
        return shelf.fresh(name).map(Kept::value).orElseGet(() -> make(name, status, patience));
    }

    private Page make(String name, Status status, Patience patience) {
        try {
            Function<Fill, Kept<Page>> maker = fill -> compose.status(status, fill, patience);
            return (patience == Patience.NONE ? shelf.makeOfWhatIsAtHand(name, maker) : shelf.make(name, maker))
                    .value();
        } catch (NotAtHand | Away | Missing undressed) {
            return shelf.lastResort(name).map(Kept::value).orElseGet(() -> plain(status));
        } catch (RuntimeException failed) {
            // Perhaps the very fault that this page is to tell of.
            LOG.log(Level.SEVERE, failed, () -> "The page for status " + status.code() + " failed");
            return plain(status);
        }
    }

    private static Page plain(Status status) {
        String html = """
                <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>%1$s</title><h1>%1$s</h1><p>%2$s</p></html>
                """.formatted(status.title(), status.words());
        return Page.of(status.code(), "text/html; charset=utf-8", html);
    }
}
