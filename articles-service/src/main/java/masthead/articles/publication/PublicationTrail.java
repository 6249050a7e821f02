package masthead.articles.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import masthead.articles.article.Article;
import masthead.articles.article.Publication;
import masthead.articles.article.Publications;
import masthead.platform.audit.AuditTrail;
import org.jspecify.annotations.Nullable;

/**
 * Puts on record what somebody did to what readers see. An archive that is taken in is one entry, by whoever asked for it,
 * and none for each story.
 */
@ApplicationScoped
class PublicationTrail {
    @Inject
    Publications publications;

    @Inject
    AuditTrail trail;

    /** The address that a story's readers know; null before it was ever public. */
    @Nullable
    String slug(Article article) {
        return publications.lookup(article.id()).map(Publication::slug).orElse(null);
    }

    /** @param slugBefore of {@link #slug} before it was published */
    void published(Article article, PublicationRequest wanted, @Nullable String slugBefore) {
        String action = slugBefore == null ? "article.published" : "article." + past(wanted.changeOrUpdate());
        trail.record(
                action,
                article.id(),
                Map.of("headline", headline(article), "revision", wanted.revision(), "slug", article.slug()));
        if (slugBefore != null && !slugBefore.equals(article.slug())) {
            trail.record(
                    "article.slug-changed",
                    article.id(),
                    Map.of("headline", headline(article), "before", slugBefore, "slug", article.slug()));
        }
    }

    void withdrawn(Article article) {
        trail.record("article.withdrawn", article.id(), Map.of("headline", headline(article), "slug", article.slug()));
    }

    void broughtBack(Article article) {
        trail.record(
                "article.brought-back", article.id(), Map.of("headline", headline(article), "slug", article.slug()));
    }

    /** As readers saw it last. */
    private String headline(Article article) {
        return publications
                .lookup(article.id())
                .map(publication -> publication.copy().headline())
                .orElse("");
    }

    private static String past(Change change) {
        return switch (change) {
            case UPDATE -> "updated";
            case MINOR -> "minor-fixed";
            case CORRECTION -> "corrected";
        };
    }
}
