package masthead.gateway.page;

import java.util.Optional;
import masthead.gateway.cache.Fill;
import masthead.gateway.cache.Kept;
import masthead.gateway.content.Content;
import masthead.gateway.content.NewsFeedColumn;
import masthead.gateway.content.Patience;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.content.Reply;
import masthead.gateway.rendered.Page;

/** The records of one page while it is made; its fill takes down what they are. */
final class Gathering {
    private final Content content;
    private final NewsFeedColumn newsFeed;
    private final Fill fill;
    private final Patience patience;

    Gathering(Content content, NewsFeedColumn newsFeed, Fill fill, Patience patience) {
        this.content = content;
        this.newsFeed = newsFeed;
        this.fill = fill;
        this.patience = patience;
    }

    /** Has records that will be needed fetched side by side; without it they would be one after the other. */
    void soon(Question<?>... questions) {
        if (patience == Patience.A_CALL) {
            newsFeed.prepare();
            for (Question<?> question : questions) {
                content.prepare(question);
            }
        }
    }

    /** A record, or the Missing that its absence means. */
    <T> T need(Question<T> question) {
        return lookup(question).orElseThrow(() -> Missing.status(404));
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

    Settings settings() {
        return need(Question.settings());
    }

    Dates dates() {
        return Dates.of(settings());
    }

    /** The newest briefs, for beside a page. */
    Briefs column() {
        return newsFeed.beside(fill, patience);
    }

    /** The newest briefs, for what shows nothing else. */
    Briefs newestBriefs() {
        return newsFeed.newest(fill, patience);
    }

    Kept<Page> kept(Page page) {
        return fill.found(page, page.gzip().length);
    }
}
