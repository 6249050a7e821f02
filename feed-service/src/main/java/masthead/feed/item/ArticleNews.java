package masthead.feed.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.Objects;
import masthead.feed.brief.BriefDraft;
import masthead.platform.events.CloudEvent;
import masthead.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * What the News Feed reads of a fact about an article.
 *
 * @param version rises with each public change of the article
 * @param feedItem what the News Feed is to say; null if nothing
 */
record ArticleNews(
        int version,
        String url,
        String kind,
        @Nullable FeedItem feedItem,
        boolean imported,
        boolean withdrawn,
        Instant publishedAt) {
    ArticleNews {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(publishedAt, "publishedAt");
    }

    /** The item's words. */
    record FeedItem(String headline, String text) {}

    /** @throws IllegalArgumentException the fact lacks what it should have */
    static ArticleNews of(CloudEvent fact) {
        try {
            return Json.tolerant().treeToValue(fact.data(), ArticleNews.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("No fact about an article: " + e.getOriginalMessage(), e);
        }
    }

    /** The item's words; null where the article is to have none now. */
    @Nullable
    BriefDraft item() {
        if (feedItem == null || imported || withdrawn || kind.equals("page")) {
            return null;
        }
        return BriefDraft.tolerant(feedItem.headline(), feedItem.text(), url);
    }
}
