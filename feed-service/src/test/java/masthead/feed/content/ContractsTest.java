package masthead.feed.content;

import static masthead.feed.NewsDay.FERRY;
import static masthead.feed.NewsDay.NOON;
import static masthead.feed.NewsDay.ONE_O_CLOCK;
import static masthead.feed.NewsDay.TIDE;
import static masthead.feed.NewsDay.TWO_O_CLOCK;
import static masthead.feed.NewsDay.ferry;
import static masthead.feed.NewsDay.ferrySails;
import static masthead.feed.NewsDay.tide;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import masthead.feed.FeedDatabase;
import masthead.feed.brief.Brief;
import masthead.feed.brief.Briefs;
import masthead.feed.brief.Desk;
import masthead.platform.json.Json;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.testing.Contract;
import masthead.platform.testing.ToldFacts;
import masthead.platform.testing.Wired;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What the gateway reads, as samples. */
class ContractsTest {
    private static final UUID STORY = UUID.fromString("019ab000-0000-7000-8000-000000f100d5");
    private final FeedDatabase feed = new FeedDatabase();
    private final Desk desk = new Desk(feed);

    ContractsTest() {
        desk.publish(FERRY, ferry(), NOON);
        desk.correct(FERRY, ferrySails(), "It sails after all.", ONE_O_CLOCK);
        desk.announce(STORY, TIDE, tide(), ONE_O_CLOCK);
    }

    @Test
    void aBrief() {
        Contract.isKept(
                "content-brief",
                feed.get(beans -> said(shown(beans, readersSee(beans, 20)).get(1))));
    }

    @Test
    void aListOfBriefs() {
        Contract.isKept("content-briefs", feed.get(beans -> {
            Listing<Brief> page = readersSee(beans, 1);
            return said(new Listing<>(shown(beans, page), page.next(), page.total()));
        }));
    }

    @Test
    void theFactsOfABrief() {
        desk.withdraw(FERRY, TWO_O_CLOCK);

        for (String type : List.of("brief.published", "brief.corrected", "brief.withdrawn")) {
            Contract.isKept(
                    type, feed.get(beans -> ToldFacts.sample(beans.get(Session.class), "masthead/feed", type, FERRY)));
        }
    }

    private static Listing<Brief> readersSee(Wired beans, int limit) {
        return beans.get(Briefs.class).published(null, null, Briefs.Order.NEWEST, Page.of(limit, null));
    }

    private static List<PublicBrief> shown(Wired beans, Listing<Brief> page) {
        List<UUID> ids = page.items().stream().map(Brief::id).toList();
        return PublicBrief.of(page.items(), beans.get(Briefs.class).corrections(ids));
    }

    private static JsonNode said(Object message) {
        return Json.mapper().valueToTree(message);
    }
}
