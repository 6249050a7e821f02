package masthead.feed.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import masthead.feed.brief.Brief;
import masthead.feed.brief.BriefDraft;
import masthead.feed.brief.Briefs;
import masthead.platform.eventlog.EventLog;
import masthead.platform.events.CloudEvent;
import masthead.platform.follower.Follower;
import masthead.platform.id.Ids;

/**
 * Files an item when an article that wants one is published, and lets it follow: corrected words, a new address, a
 * withdrawal and its end. An imported article files none. Facts that repeat, or come late, change nothing.
 */
@ApplicationScoped
public class ArticleFollower implements Follower {
    @Inject
    Briefs briefs;

    @Inject
    FollowedArticles followed;

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
        ArticleNews news = ArticleNews.of(fact);
        if (!followed.isNews(article, news.version())) {
            return;
        }
        Optional<Brief> filed = briefs.announcing(article);
        BriefDraft words = news.item();
        if (words == null) {
            filed.ifPresent(item -> takeBack(item, news.withdrawn() ? "withdrawn" : "published without an item"));
        } else if (filed.isPresent()) {
            follow(filed.get(), words);
        } else {
            file(article, words, news.publishedAt());
        }
    }

    private void file(UUID article, BriefDraft words, Instant at) {
        Instant now = clock.instant();
        Brief item = briefs.add(Brief.announcing(article, Ids.next(now), words, at));
        events.append(item.publish(at, now));
    }

    private void follow(Brief item, BriefDraft words) {
        Instant now = clock.instant();
        if (item.withdrawn()) {
            events.append(item.bringBack(now));
        }
        item.write(words, now);
        if (item.unpublishedChanges()) {
            events.append(item.publish(now, now));
        }
    }

    private void takeBack(Brief item, String what) {
        if (item.isPublic()) {
            events.append(item.withdraw("The article was " + what + ".", clock.instant()));
        }
    }

    @Override
    public Set<UUID> subjects() {
        return followed.all();
    }

    @Override
    public void remove(UUID article) {
        briefs.announcing(article).ifPresent(item -> takeBack(item, "removed"));
        followed.forget(article);
    }
}
