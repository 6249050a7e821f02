package masthead.gateway.page;

import java.util.Optional;
import masthead.gateway.cache.Fill;
import masthead.gateway.cache.Kept;
import masthead.gateway.content.Beside;
import masthead.gateway.content.Content;
import masthead.gateway.content.NotAtHand;
import masthead.gateway.content.Patience;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.BreakingNews;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.content.Reply;
import masthead.gateway.content.VolatileParts;
import masthead.gateway.rendered.Page;
import masthead.gateway.route.Route;
import masthead.gateway.upstream.Away;

/** The records of one page while it is made; its fill takes down what they are. */
final class Gathering {
    private final Content content;
    private final VolatileParts parts;
    private final Fill fill;
    private final Patience patience;

    Gathering(Content content, VolatileParts parts, Fill fill, Patience patience) {
        this.content = content;
        this.parts = parts;
        this.fill = fill;
        this.patience = patience;
    }

    /** Has records that will be needed fetched side by side; without it they would be one after the other. */
    void soon(Question<?>... questions) {
        if (patience == Patience.A_CALL) {
            parts.prepare();
            for (Question<?> question : questions) {
                content.prepare(question);
            }
        }
    }

    /** A record, or the Missing that its absence means. */
    <T> T need(Question<T> question) {
        return lookup(question).orElseThrow(() -> Missing.status(404));
    }

    /** A page's own record. Where it isn't, its address may be one that it had before: that and all below it leads on. */
    <T> T need(Question<T> question, Route.Match match) {
        return lookup(question).orElseThrow(() -> Moved.from(this, match.path()));
    }

    /** What was never asked before and will not be again; it stays on no shelf. */
    <T> Optional<T> ask(Question<T> question) {
        return content.ask(question).as(question.type());
    }

    /** A record; empty where there is none. A withdrawn one is the page's end. */
    <T> Optional<T> lookup(Question<T> question) {
        Kept<Reply> kept = content.get(question, patience);
        fill.of(kept);
        if (kept.value().status() == 410) {
            throw Missing.status(410);
        }
        return kept.value().as(question.type());
    }

    /** A record that needs no call; empty where there is none or it would. */
    <T> Optional<T> atHand(Question<T> question) {
        return content.atOnce(question).flatMap(kept -> {
            fill.of(kept);
            return kept.value().as(question.type());
        });
    }

    Settings settings() {
        return need(Question.settings());
    }

    Dates dates() {
        return Dates.of(settings());
    }

    /** What stands beside every page. */
    Beside beside() {
        return parts.beside(fill, patience);
    }

    /** The same, or nothing where it would need a call: for a page that says that something is wrong. */
    Beside besideIfAtHand() {
        try {
            return beside();
        } catch (NotAtHand needsCalls) {
            fill.old();
            return Beside.NOTHING;
        }
    }

    /** Breaking news that aren't over. */
    Optional<BreakingNews> standing(Optional<BreakingNews> news) {
        return parts.standing(news);
    }

    /** What a part that stands alone shows; empty where there is nothing, or nobody to ask. */
    <T> Optional<T> alone(Question<T> question) {
        try {
            return lookup(question);
        } catch (Away away) {
            fill.old();
            return Optional.empty();
        }
    }

    Kept<Page> kept(Page page) {
        return fill.found(page, page.weight());
    }
}
