package masthead.feed.brief;

import static masthead.feed.NewsDay.FERRY;
import static masthead.feed.NewsDay.NOON;
import static masthead.feed.NewsDay.ONE_O_CLOCK;
import static masthead.feed.NewsDay.TIDE;
import static masthead.feed.NewsDay.TWO_O_CLOCK;
import static masthead.feed.NewsDay.ferry;
import static masthead.feed.NewsDay.tide;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import masthead.feed.FeedDatabase;
import masthead.feed.brief.Briefs.Order;
import masthead.feed.brief.Refusals.BriefNotFound;
import masthead.feed.brief.Refusals.FollowsArticle;
import masthead.platform.eventlog.Event;
import masthead.platform.id.Ids;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.version.Version;
import masthead.platform.version.Version.VersionClash;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BriefsTest {
    private final FeedDatabase feed = new FeedDatabase();

    @Test
    void readersSeeWhatIsPublicNewestFirst() {
        published(FERRY, ferry(), NOON);
        published(TIDE, tide(), ONE_O_CLOCK);
        feed.run(beans -> beans.get(Briefs.class).add(new Brief(Ids.next(NOON), ferry(), NOON)));
        UUID doubtful = published(Ids.next(NOON), ferry(), TWO_O_CLOCK);
        feed.run(beans -> beans.get(Briefs.class).find(doubtful).withdraw("In doubt", TWO_O_CLOCK));

        assertThat(readersSee(null, null, Page.of(20, null)).items())
                .extracting(Brief::id)
                .containsExactly(TIDE, FERRY);
    }

    @Test
    void aDayIsFromItsFirstInstantToTheNextDaysWhichIsLeftOut() {
        published(FERRY, ferry(), NOON);
        published(TIDE, tide(), ONE_O_CLOCK);

        assertThat(readersSee(NOON, ONE_O_CLOCK, Page.of(20, null)).items())
                .extracting(Brief::id)
                .containsExactly(FERRY);
        assertThat(readersSee(ONE_O_CLOCK, null, Page.of(20, null)).items())
                .extracting(Brief::id)
                .containsExactly(TIDE);
    }

    @Test
    void theOldestCanComeFirst() {
        published(FERRY, ferry(), NOON);
        published(TIDE, tide(), ONE_O_CLOCK);

        assertThat(readersSee(null, null, Order.OLDEST, Page.of(20, null)).items())
                .extracting(Brief::id)
                .containsExactly(FERRY, TIDE);
        assertThat(readersSee(ONE_O_CLOCK, null, Order.OLDEST, Page.of(1, null)).items())
                .extracting(Brief::id)
                .containsExactly(TIDE);
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfBriefsOfOneInstantHaveEachOnce(Order order) {
        var ids = new ArrayList<UUID>();
        for (int i = 0; i < 7; i++) {
            ids.add(published(Ids.next(NOON), tide(), NOON));
        }

        var seen = new ArrayList<UUID>();
        String after = null;
        do {
            Listing<Brief> page = readersSee(null, null, order, Page.of(3, after));
            page.items().forEach(brief -> seen.add(brief.id()));
            after = page.next();
        } while (after != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void aPageIsOneStatementHoweverLong() {
        for (int i = 0; i < 30; i++) {
            published(Ids.next(NOON), tide(), NOON.plus(Duration.ofMinutes(i)));
        }

        assertThat(feed.statements(
                        beans -> beans.get(Briefs.class).published(null, null, Order.NEWEST, Page.of(25, null))))
                .isEqualTo(1);
        assertThat(feed.statements(beans -> beans.get(BriefSearch.class).changedLast(query(25))))
                .isEqualTo(1);
    }

    @Test
    void theDesksListHasDraftsAndTheLastChangeFirst() {
        published(FERRY, ferry(), NOON);
        feed.run(beans -> beans.get(Briefs.class).add(new Brief(TIDE, tide(), ONE_O_CLOCK)));
        feed.run(beans -> beans.get(Briefs.class).find(FERRY).write(tide(), TWO_O_CLOCK));

        List<Brief> desk = feed.get(
                beans -> beans.get(BriefSearch.class).changedLast(query(20)).items());

        assertThat(desk).extracting(Brief::id).containsExactly(FERRY, TIDE);
    }

    @Test
    void briefsAreFoundByStateAndByWordsThoughTheseAreMistyped() {
        published(FERRY, ferry(), NOON);
        feed.run(beans -> beans.get(Briefs.class).add(new Brief(TIDE, tide(), ONE_O_CLOCK)));

        assertThat(found(query -> query.state = "draft")).containsExactly(TIDE);
        assertThat(found(query -> query.state = "published")).containsExactly(FERRY);
        assertThat(found(query -> query.words = "fery")).containsExactly(FERRY);
        assertThat(found(query -> query.words = "100% submarine")).isEmpty();
    }

    private List<UUID> found(Consumer<BriefQuery> wish) {
        BriefQuery query = query(20);
        wish.accept(query);
        return feed.get(beans -> beans.get(BriefSearch.class).changedLast(query).items().stream()
                .map(Brief::id)
                .toList());
    }

    @Test
    void aWriterWhoSawAnOlderVersionIsRefused() {
        published(FERRY, ferry(), NOON);
        feed.run(beans -> beans.get(Briefs.class).find(FERRY).write(tide(), ONE_O_CLOCK));

        assertThatThrownBy(() -> feed.run(beans -> beans.get(Briefs.class).findOwn(FERRY, new Version(0))))
                .isInstanceOf(VersionClash.class);
    }

    @Test
    void anItemThatFollowsAnArticleIsNotWrittenHere() {
        UUID article = Ids.next(NOON);
        feed.run(beans -> beans.get(Briefs.class).add(Brief.announcing(article, FERRY, ferry(), NOON)));

        assertThatThrownBy(() -> feed.run(beans -> beans.get(Briefs.class).findOwn(FERRY, new Version(0))))
                .isInstanceOf(FollowsArticle.class)
                .hasMessageContaining(article.toString());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> feed.run(beans -> beans.get(Briefs.class).find(TIDE)))
                .isInstanceOf(BriefNotFound.class);
    }

    @Test
    void whoeverLostTheirPlaceIsToldOfAllThatWasEverPublic() {
        published(FERRY, ferry(), NOON);
        published(TIDE, tide(), NOON);
        feed.run(beans -> beans.get(Briefs.class).find(TIDE).withdraw("In doubt", ONE_O_CLOCK));
        feed.run(beans -> beans.get(Briefs.class).add(new Brief(Ids.next(NOON), tide(), NOON)));

        var state = new ArrayList<Event>();
        String after = null;
        do {
            String place = after;
            Listing<Event> page = feed.get(beans -> beans.get(BriefState.class).page(place, 1));
            state.addAll(page.items());
            after = page.next();
        } while (after != null);

        assertThat(state).extracting(Event::subject).containsExactlyInAnyOrder(FERRY, TIDE);
        assertThat(state).extracting(Event::type).containsExactlyInAnyOrder("brief.published", "brief.withdrawn");
    }

    private Listing<Brief> readersSee(@Nullable Instant from, @Nullable Instant to, Page page) {
        return readersSee(from, to, Order.NEWEST, page);
    }

    private Listing<Brief> readersSee(@Nullable Instant from, @Nullable Instant to, Order order, Page page) {
        return feed.get(beans -> beans.get(Briefs.class).published(from, to, order, page));
    }

    private UUID published(UUID id, BriefDraft draft, Instant at) {
        feed.run(beans -> beans.get(Briefs.class).add(new Brief(id, draft, at)).publish(at, at));
        return id;
    }

    private static BriefQuery query(int limit) {
        var query = new BriefQuery();
        query.page = Page.of(limit, null);
        return query;
    }
}
