package masthead.feed.item;

import static masthead.feed.NewsDay.NOON;
import static masthead.feed.NewsDay.ONE_O_CLOCK;
import static masthead.feed.item.ArticleFacts.fact;
import static masthead.feed.item.ArticleFacts.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.feed.FeedDatabase;
import masthead.feed.brief.Brief;
import masthead.feed.brief.Briefs;
import masthead.platform.events.CloudEvent;
import masthead.platform.page.Page;
import org.junit.jupiter.api.Test;

class ArticleFollowerTest {
    private static final UUID STORY =
            UUID.fromString(sample("article.published").subject());
    private static final String ITEM = """
            {"feedItem":{"headline":"The barrier closed","text":"At six."}}""";
    private static final String NO_ITEM = """
            {"feedItem":null}""";
    private final FeedDatabase feed = new FeedDatabase();

    @Test
    void aPublicationFilesItsItem() {
        tell(sample("article.published"));

        Brief item = item();
        assertThat(item.publicHeadline()).isEqualTo("Who decides when the barrier closes");
        assertThat(item.publicText()).isEqualTo("Three people, every evening.");
        assertThat(item.publicLink()).isEqualTo("/flood-barrier");
        assertThat(item.publishedAt()).isEqualTo(NOON);
        assertThat(feed.told(item.id())).containsExactly("brief.published");
    }

    @Test
    void anItemFollowsItsArticleToANewAddress() {
        tell(sample("article.published"));
        tell(sample("article.corrected"));
        tell(sample("article.updated"));
        tell(sample("article.slug-changed"));

        assertThat(item().publicLink()).isEqualTo("/barrier");
        assertThat(item().slug()).startsWith("2026-11-23-who-decides-");
        assertThat(feed.told(item().id())).containsExactly("brief.published", "brief.corrected");
    }

    @Test
    void anItemFollowsItsArticlesWords() {
        tell(sample("article.published"));
        feed.itIs(ONE_O_CLOCK);
        tell(fact("article.corrected", STORY, 1, ITEM));

        assertThat(item().publicHeadline()).isEqualTo("The barrier closed");
        assertThat(item().publishedAt()).isEqualTo(NOON);
        assertThat(item().publicUpdatedAt()).isEqualTo(ONE_O_CLOCK);
    }

    @Test
    void aChangeThatTheItemDoesNotShowTellsNothing() {
        tell(sample("article.published"));
        tell(fact("article.updated", STORY, 1, "{\"url\":\"/flood-barrier\"}"));

        assertThat(feed.told(item().id())).containsExactly("brief.published");
        assertThat(item().publicVersion()).isEqualTo(1);
    }

    @Test
    void aWithdrawnArticleTakesItsItemAlongAndBringsItBack() {
        tell(sample("article.published"));
        tell(sample("article.withdrawn"));
        assertThat(item().withdrawn()).isTrue();

        tell(fact("article.updated", STORY, 4, "{}"));

        assertThat(item().isPublic()).isTrue();
        assertThat(item().publicLink()).isEqualTo("/barrier");
        assertThat(feed.told(item().id()))
                .containsExactly("brief.published", "brief.withdrawn", "brief.published", "brief.corrected");
    }

    @Test
    void anImportedArticleAPageAndOneWithoutAnItemFileNone() {
        tell(fact("article.published", STORY, 0, "{\"imported\":true}"));
        tell(fact("article.published", UUID.randomUUID(), 0, "{\"kind\":\"page\"}"));
        tell(fact("article.published", UUID.randomUUID(), 0, NO_ITEM));

        List<Brief> shown = feed.get(beans -> beans.get(Briefs.class)
                .published(null, null, Briefs.Order.NEWEST, Page.of(20, null))
                .items());
        assertThat(shown).isEmpty();
    }

    @Test
    void anArticlePublishedWithoutItsItemTakesItBackAndOneThatGetsItLaterFilesIt() {
        tell(fact("article.published", STORY, 0, NO_ITEM));
        tell(fact("article.updated", STORY, 1, ITEM));
        assertThat(item().isPublic()).isTrue();

        tell(fact("article.updated", STORY, 2, NO_ITEM));

        assertThat(item().withdrawn()).isTrue();
        assertThat(item().withdrawalReason()).isEqualTo("The article was published without an item.");
    }

    @Test
    void factsThatRepeatOrComeLateChangeNothing() {
        tell(sample("article.published"));
        tell(fact("article.corrected", STORY, 2, ITEM));
        tell(sample("article.published"));
        tell(fact("article.corrected", STORY, 2, ITEM));
        tell(sample("article.corrected"));

        assertThat(item().publicHeadline()).isEqualTo("The barrier closed");
        assertThat(feed.told(item().id())).containsExactly("brief.published", "brief.corrected");
    }

    @Test
    void aWithdrawnArticleGetsNoItemFromALateFact() {
        tell(sample("article.withdrawn"));
        tell(sample("article.published"));

        assertThat(lookup()).isEmpty();
    }

    @Test
    void factsAboutOtherThingsArePassedOver() {
        CloudEvent section = sample("article.published");
        tell(new CloudEvent(
                section.specversion(),
                section.id(),
                section.source(),
                "section.changed",
                section.subject(),
                section.time(),
                section.datacontenttype(),
                section.position(),
                section.data()));

        assertThat(lookup()).isEmpty();
    }

    @Test
    void aFactThatIsNoneIsRefusedByName() {
        assertThatThrownBy(() -> tell(fact("article.published", STORY, 0, "{\"publishedAt\":null}")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("publishedAt");
    }

    private void tell(CloudEvent fact) {
        feed.run(beans -> beans.get(ArticleFollower.class).apply(fact));
    }

    private Brief item() {
        return lookup().orElseThrow();
    }

    private Optional<Brief> lookup() {
        return feed.get(beans -> beans.get(Briefs.class).announcing(STORY));
    }
}
