package masthead.gateway.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import masthead.gateway.cache.Kept;
import masthead.gateway.cache.Shelf;
import masthead.gateway.content.Content.NotAtHand;
import masthead.gateway.facts.Facts;
import masthead.gateway.page.Views.Status;
import masthead.gateway.upstream.Away;
import org.jspecify.annotations.Nullable;

/** The pages that say why there is none: in the newspaper's dress where its settings are at hand, plain where not. */
@ApplicationScoped
public class StatusPages {
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
            500,
            new Status(500, "Something went wrong here", "It is our fault, not yours. Please try again in a moment."),
            503,
            new Status(
                    503,
                    "We can’t show this page right now",
                    "A part of our system is not answering. Please try again in a moment."));

    @Inject
    Compose compose;

    @Inject
    Facts facts;

    private volatile @Nullable Shelf<Page> shelf;

    /** The page of a status: one of 404, 405, 410, 500, 503. */
    public Kept<Page> get(int code) {
        Status status = WORDS.getOrDefault(code, WORDS.get(500));
        if (status == null) {
            throw new IllegalStateException();
        }
        String name = String.valueOf(status.code());
        return shelf().fresh(name).orElseGet(() -> make(name, status));
    }

    private Kept<Page> make(String name, Status status) {
        try {
            return shelf().make(name, () -> compose.status(status, true));
        } catch (NotAtHand | Away | Missing bare) {
            return dressed(name, status);
        }
    }

    /** A dress costs a call; only a missing page, which is no sign of trouble, may wait for it. */
    private Kept<Page> dressed(String name, Status status) {
        if (status.code() == 404 || status.code() == 410) {
            try {
                return shelf().make(name, () -> compose.status(status, false));
            } catch (Away | Missing stillBare) {
                return plain(status);
            }
        }
        return shelf().lastResort(name).orElseGet(() -> plain(status));
    }

    private static Kept<Page> plain(Status status) {
        String html = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + status.title()
                + "</title><h1>" + status.title() + "</h1><p>" + status.words() + "</p></html>";
        Page page = Page.of(status.code(), "text/html; charset=utf-8", html);
        return new Kept<>(page, Set.of(), 0, System.nanoTime(), page.gzip().length, false);
    }

    private Shelf<Page> shelf() {
        Shelf<Page> made = shelf;
        if (made == null) {
            made = new Shelf<>(facts.purges(), 1 << 20, facts::arrive);
            shelf = made;
        }
        return made;
    }
}
