package masthead.articles.preview;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import masthead.articles.article.Article;
import masthead.articles.article.ArticleView;
import masthead.articles.article.Articles;
import masthead.articles.article.Draft;
import masthead.articles.article.Publication;
import masthead.articles.article.Publications;
import masthead.articles.author.Author;
import masthead.articles.author.Authors;
import masthead.articles.content.ArticlePages;
import masthead.articles.content.PublicRecords.PublicArticle;
import masthead.articles.content.ShownStory;
import masthead.articles.preview.PreviewRefusals.PreviewNotFound;
import org.jspecify.annotations.Nullable;

/** What a link shows: the story as readers would see it, were it published as it is. */
@ApplicationScoped
public class PreviewPages {
    @Inject
    Previews previews;

    @Inject
    Articles articles;

    @Inject
    Publications publications;

    @Inject
    ArticlePages pages;

    @Inject
    Authors authors;

    @Inject
    Clock clock;

    /** The public record, and what it is a preview of. */
    public record PreviewPage(@JsonUnwrapped PublicArticle article, PreviewState preview) {}

    /**
     * What the link shows.
     *
     * @param revision null for the work in progress
     * @param state where the story stands: {@code draft}, {@code published} or {@code withdrawn}
     */
    public record PreviewState(@Nullable Integer revision, String state, Instant expiresAt) {}

    PreviewPage page(String token) {
        Preview preview = previews.open(token);
        Instant now = clock.instant();
        previews.noteOpening(preview, now);
        Article article = articles.find(preview.article());
        Publication publication = publications.lookup(article.id()).orElse(null);
        var shown = ShownStory.asPublishedNow(article, draft(preview), publication, now);
        return new PreviewPage(
                pages.of(shown, file -> "/preview/" + token + file),
                new PreviewState(preview.revision(), ArticleView.state(publication), preview.expiresAt()));
    }

    /**
     * Whether the link shows a picture, asked in a transaction that is over before the file is read.
     *
     * @throws PreviewNotFound it doesn't
     */
    @Transactional(rollbackOn = Exception.class)
    public void checkShows(String token, UUID picture) {
        if (!pictures(draft(previews.open(token))).contains(picture)) {
            throw new PreviewNotFound();
        }
    }

    private Set<UUID> pictures(Draft draft) {
        var all = new LinkedHashSet<>(draft.pictures());
        List<UUID> bylines = draft.authors().stream().map(Draft.Byline::id).toList();
        authors.of(bylines).stream()
                .map(Author::portrait)
                .filter(Objects::nonNull)
                .forEach(all::add);
        return all;
    }

    private Draft draft(Preview preview) {
        Integer revision = preview.revision();
        return revision == null
                ? articles.workingCopy(preview.article()).draft()
                : articles.revision(preview.article(), revision).draft();
    }
}
