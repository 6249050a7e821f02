package masthead.feed.item;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import masthead.feed.brief.Brief;
import masthead.feed.brief.BriefDraft;
import masthead.feed.brief.BriefFact;
import masthead.feed.brief.Briefs;
import masthead.platform.eventlog.EventLog;
import masthead.platform.events.CloudEvent;
import masthead.platform.follower.Follower;
import masthead.platform.id.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Files an item when an article that wants one is published, and lets it follow: corrected words, a new address, a
 * withdrawal and its end. An imported article files none.
 */
@ApplicationScoped
public class ArticleFollower implements Follower {
    @Inject
    Briefs briefs;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    @Override
    public String provider() {
        return "articles";
    }

    @Override
    public void apply(CloudEvent fact) {
        if (!fact.type().startsWith("article.")) {
            return;
        }
        UUID article = UUID.fromString(fact.subject());
        JsonNode data = fact.data();
        Optional<Brief> item = briefs.announcing(article);
        boolean withdrawn = data.path("withdrawn").asBoolean();
        if (item.isPresent()) {
            follow(item.get(), data, withdrawn);
        } else if (wanted(data) && !withdrawn) {
            file(article, data);
        }
    }

    private static boolean wanted(JsonNode data) {
        return data.hasNonNull("feedItem")
                && !data.path("imported").asBoolean()
                && !data.path("kind").asText().equals("page");
    }

    private void file(UUID article, JsonNode data) {
        Instant at = Instant.parse(data.path("publishedAt").asText());
        BriefDraft words = words(data);
        if (words == null) {
            return;
        }
        Brief brief = briefs.add(Brief.announcing(article, Ids.next(clock.instant()), words, at));
        brief.publish(at);
        brief.knows(data.path("version").asInt());
        briefs.flush();
        events.append(BriefFact.of("brief.published", brief));
    }

    private void follow(Brief item, JsonNode data, boolean withdrawn) {
        int version = data.path("version").asInt();
        if (!item.knowsLessThan(version)) {
            return;
        }
        item.knows(version);
        Instant now = clock.instant();
        BriefDraft words = words(data);
        if (withdrawn || words == null) {
            takeBack(item, withdrawn, now);
            return;
        }
        if (item.withdrawn()) {
            item.bringBack(now);
        }
        item.write(words, now);
        item.publish(now);
        briefs.flush();
        events.append(BriefFact.of("brief.corrected", item));
    }

    private void takeBack(Brief item, boolean withdrawn, Instant now) {
        if (item.isPublic()) {
            item.withdraw(withdrawn ? "The article was withdrawn" : "The article wants no item any more", now);
            briefs.flush();
            events.append(BriefFact.of("brief.withdrawn", item));
        }
    }

    private static @Nullable BriefDraft words(JsonNode data) {
        JsonNode item = data.path("feedItem");
        if (!item.isObject()) {
            return null;
        }
        return new BriefDraft(
                item.path("headline").asText(),
                item.path("text").asText(),
                data.path("url").asText());
    }

    @Override
    public Set<UUID> subjects() {
        return briefs.announced();
    }

    @Override
    public void remove(UUID article) {
        briefs.announcing(article).filter(Brief::isPublic).ifPresent(item -> {
            item.withdraw("The article is no more", clock.instant());
            briefs.flush();
            events.append(BriefFact.of("brief.withdrawn", item));
        });
    }
}
