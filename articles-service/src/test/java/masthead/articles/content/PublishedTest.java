package masthead.articles.content;

import static masthead.articles.Newsroom.FERRY;
import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.NOON;
import static masthead.articles.Newsroom.ONE_O_CLOCK;
import static masthead.articles.Newsroom.ferryStory;
import static masthead.articles.Newsroom.filed;
import static masthead.articles.Newsroom.floodStory;
import static masthead.articles.Newsroom.illustrated;
import static masthead.articles.Newsroom.inSeries;
import static masthead.articles.Newsroom.ofKind;
import static masthead.articles.Newsroom.shared;
import static masthead.articles.Newsroom.story;
import static masthead.articles.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import masthead.articles.ArticlesDatabase;
import masthead.articles.Wired;
import masthead.articles.article.Draft;
import masthead.articles.article.Kind;
import masthead.articles.article.Publication;
import masthead.articles.author.Author;
import masthead.articles.author.AuthorRequest;
import masthead.articles.author.Authors;
import masthead.articles.content.PublicRecords.Card;
import masthead.articles.content.PublicRecords.CorrectionLine;
import masthead.articles.content.PublicRecords.PublicArticle;
import masthead.articles.content.StoryFilter.Span;
import masthead.articles.media.MediaLibrary;
import masthead.articles.media.MediaSearch;
import masthead.articles.media.TestMedia;
import masthead.articles.named.Named;
import masthead.articles.publication.Change;
import masthead.articles.publication.PublicationRequest.CorrectionText;
import masthead.articles.section.Section;
import masthead.articles.section.SectionRequest;
import masthead.articles.section.Sections;
import masthead.articles.series.AllSeries;
import masthead.articles.series.Series;
import masthead.articles.series.SeriesRequest;
import masthead.articles.topic.Topic;
import masthead.articles.topic.TopicRequest;
import masthead.articles.topic.Topics;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import org.junit.jupiter.api.Test;

class PublishedTest {
    private static final StoryFilter ALL = StoryFilter.ALL;
    private static final UUID CITY = UUID.randomUUID();
    private static final UUID HARBOUR = UUID.randomUUID();
    private static final UUID TIDES = UUID.randomUUID();
    private static final UUID ILSE = UUID.randomUUID();
    private static final UUID FOG = UUID.randomUUID();
    private static final UUID PORTRAIT = UUID.randomUUID();
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    PublishedTest() {
        newsroom.run(beans -> {
            TestMedia.add(beans.get(MediaLibrary.class), FOG, "fog.jpg");
            TestMedia.add(beans.get(MediaLibrary.class), PORTRAIT, "ilse.jpg");
            Sections sections = beans.get(Sections.class);
            sections.add(new Section(CITY, new SectionRequest(null, "City", null, null, null), 0));
            sections.flush();
            sections.add(new Section(HARBOUR, new SectionRequest(null, "Harbour", null, CITY, null), 1));
            beans.get(Topics.class).add(new Topic(TIDES, new TopicRequest(null, "Tides", null)));
            beans.get(Authors.class)
                    .add(new Author(ILSE, new AuthorRequest(null, "Ilse Marrow", "Reporter", null, PORTRAIT)));
        });
    }

    @Test
    void onlyWhatIsPublicIsListed() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.publish(FERRY, ferryStory());
        newsroom.withdraw(FERRY);
        newsroom.begin(UUID.randomUUID(), story("draft", "A draft", "Text"));

        assertThat(listed(ALL)).containsExactly("flood-barrier");
    }

    @Test
    void correctionsAreGivenPageByPageWithTheirTotal() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.publish(FERRY, ferryStory());
        correct(FLOOD, 2, "First");
        correct(FLOOD, 3, "Second");
        correct(FERRY, 2, "Of what is gone");
        newsroom.withdraw(FERRY);

        Listing<CorrectionLine> second =
                newsroom.get(beans -> beans.get(Published.class).corrections(2, 1));

        assertThat(second.items()).extracting(CorrectionLine::text).containsExactly("First");
        assertThat(second.total()).isEqualTo(2);
    }

    private void correct(UUID story, int revision, String text) {
        newsroom.itIs(NOON.plusSeconds(60L * revision));
        newsroom.save(story, story.equals(FLOOD) ? floodStory() : ferryStory());
        newsroom.publish(story, revision, Change.CORRECTION, new CorrectionText("correction", text));
    }

    @Test
    void aPageOfTheSiteIsInNoList() {
        newsroom.publish(FLOOD, ofKind(Kind.PAGE, "about-us", "About us"));

        assertThat(listed(ALL)).isEmpty();
        assertThat(newsroom.<Long>get(beans -> beans.get(Published.class).count(ALL)))
                .isZero();
    }

    @Test
    void aSectionListsTheStoriesOfThoseBelowItToo() {
        newsroom.publish(FLOOD, filed(floodStory(), HARBOUR, List.of(), List.of(), null));
        newsroom.publish(FERRY, ferryStory());

        List<UUID> city = newsroom.get(beans -> beans.get(Sections.class).withDescendants(CITY));

        assertThat(listed(new StoryFilter(city, null, null))).containsExactly("flood-barrier");
    }

    @Test
    void topicsAndAuthorsListTheirStories() {
        newsroom.publish(FLOOD, filed(floodStory(), null, List.of(TIDES), List.of(ILSE), null));
        newsroom.publish(FERRY, ferryStory());

        assertThat(listed(new StoryFilter(null, TIDES, null))).containsExactly("flood-barrier");
        assertThat(listed(new StoryFilter(null, null, ILSE))).containsExactly("flood-barrier");
    }

    @Test
    void onlySeriesTopicsAndAuthorsOfPublicStoriesAreListed() {
        UUID crossings = UUID.randomUUID();
        newsroom.run(beans -> beans.get(AllSeries.class)
                .add(new Series(crossings, new SeriesRequest(null, "Crossings", "Who gets over the water"))));
        Draft story = inSeries(filed(floodStory(), null, List.of(TIDES), List.of(ILSE), null), crossings, 1);

        newsroom.begin(FLOOD, story);
        assertThat(namesInLists()).isEmpty();

        newsroom.publish(FLOOD, 1, null, null);
        assertThat(namesInLists()).containsExactly("Crossings", "Tides", "Ilse Marrow");

        newsroom.withdraw(FLOOD);
        assertThat(namesInLists()).isEmpty();
    }

    private List<String> namesInLists() {
        Page page = Page.of(20, null);
        return newsroom.get(beans -> {
            PublicNames names = beans.get(PublicNames.class);
            return Stream.of(names.series(page), names.topics(page), names.authors(page))
                    .flatMap(listing -> listing.items().stream())
                    .map(Named::name)
                    .toList();
        });
    }

    @Test
    void aListOfTopicsIsReadPageByPageWithoutThoseThatNothingPublicNames() {
        var topics = new ArrayList<UUID>();
        for (String name : List.of("Anchors", "Boats", "Cranes", "Docks", "Eels", "Ferries")) {
            UUID id = UUID.randomUUID();
            newsroom.run(beans -> beans.get(Topics.class).add(new Topic(id, new TopicRequest(null, name, null))));
            topics.add(id);
        }
        topics.remove(2);
        newsroom.publish(FLOOD, filed(floodStory(), null, topics, List.of(), null));
        newsroom.publish(FERRY, filed(ferryStory(), null, topics, List.of(), null));

        var seen = new ArrayList<String>();
        String next = null;
        do {
            Page page = Page.of(2, next);
            Listing<Topic> listing =
                    newsroom.get(beans -> beans.get(PublicNames.class).topics(page));
            listing.items().forEach(topic -> seen.add(topic.name()));
            next = listing.next();
        } while (next != null);

        assertThat(seen).containsExactly("Anchors", "Boats", "Docks", "Eels", "Ferries");
    }

    @Test
    void aListIsReadPageByPageWithoutLossOrRepetition() {
        for (int i = 0; i < 7; i++) {
            newsroom.publish(UUID.randomUUID(), story("story-" + i, "Story " + i, "Text"));
        }

        var seen = new ArrayList<String>();
        String next = null;
        do {
            Page page = Page.of(3, next);
            var listing = newsroom.get(beans -> beans.get(Published.class).newest(ALL, page));
            listing.items().forEach(row -> seen.add(row.slug()));
            next = listing.next();
        } while (next != null);

        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        int third =
                newsroom.get(beans -> beans.get(Published.class).list(ALL, 3, 3).size());
        assertThat(third).isEqualTo(1);
    }

    @Test
    void aListTakesAsManyStatementsForTwentyStoriesAsForTwo() {
        publishMany(2);
        long few = newsroom.statements(PublishedTest::cards);
        publishMany(18);

        assertThat(newsroom.statements(PublishedTest::cards)).isEqualTo(few).isLessThanOrEqualTo(5);
    }

    @Test
    void aStoryIsReadInAHandfulOfStatementsWhateverItShows() {
        publishMany(3);
        newsroom.publish(FERRY, ferryStory());
        newsroom.publish(FLOOD, filed(floodStory(), HARBOUR, List.of(TIDES), List.of(ILSE), FOG));

        long statements = newsroom.statements(
                beans -> assertThat(article(beans, "flood-barrier").headline()).isNotEmpty());

        assertThat(statements).isLessThanOrEqualTo(9);
    }

    @Test
    void twentyWholeStoriesTakeAsManyStatementsAsTwo() {
        newsroom.publish(FERRY, ferryStory());
        publishMany(2);
        long few = newsroom.statements(PublishedTest::whole);
        publishMany(18);

        assertThat(newsroom.statements(PublishedTest::whole)).isEqualTo(few).isLessThanOrEqualTo(10);
    }

    @Test
    void aWholeStoryInAListIsWhatItsPageIs() {
        newsroom.publish(FERRY, ferryStory());
        newsroom.publish(FLOOD, filed(floodStory(), HARBOUR, List.of(TIDES), List.of(ILSE), FOG));

        newsroom.run(beans -> assertThat(whole(beans))
                .containsExactly(article(beans, "flood-barrier"), article(beans, "night-ferry")));
    }

    @Test
    void aStoryIsWholeInWhateverOrderTheDatabaseKeepsItsPictures() {
        newsroom.publish(FLOOD, filed(floodStory(), null, List.of(), List.of(), FOG));
        newsroom.publish(FERRY, filed(ferryStory(), null, List.of(), List.of(), FOG));
        newsroom.save(FLOOD, illustrated(filed(floodStory(), null, List.of(), List.of(), FOG), PORTRAIT));
        newsroom.publish(FLOOD, 2, null, null);

        List<Publication> stories = newsroom.get(beans -> {
            asTheyAreKept(beans.get(EntityManager.class));
            return beans.get(Published.class).whole(List.of(FLOOD, FERRY));
        });

        assertThat(stories).extracting(Publication::article).containsExactly(FLOOD, FERRY);
        assertThat(stories.get(0).pictures()).containsExactlyInAnyOrder(FOG, PORTRAIT);
    }

    private static void asTheyAreKept(EntityManager em) {
        for (String way : List.of("nestloop", "mergejoin")) {
            em.createNativeQuery("select set_config('enable_" + way + "', 'off', true)", String.class)
                    .getSingleResult();
        }
    }

    @Test
    void aListBetweenTwoTimesHoldsWhatBeganBetweenThem() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.itIs(ONE_O_CLOCK);
        newsroom.publish(FERRY, ferryStory());

        assertThat(listed(ALL.within(new Span(NOON, ONE_O_CLOCK)))).containsExactly("flood-barrier");
        assertThat(listed(ALL.within(new Span(ONE_O_CLOCK, null)))).containsExactly("night-ferry");
        assertThat(listed(ALL.within(new Span(null, NOON)))).isEmpty();
        assertThatThrownBy(() -> Span.of("last week", null)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aPictureIsShownOnlyWhileSomethingPublicRefersToIt() {
        assertThat(visible(FOG)).isFalse();
        newsroom.begin(FLOOD, filed(floodStory(), null, List.of(), List.of(ILSE), FOG));
        assertThat(visible(FOG)).isFalse();

        newsroom.publish(FLOOD, 1, null, null);
        assertThat(visible(FOG)).isTrue();

        newsroom.withdraw(FLOOD);
        assertThat(visible(FOG)).isFalse();
    }

    @Test
    void aPictureThatAStoryShowsOnlyWhereItIsSharedIsPublicWithTheStory() {
        newsroom.begin(FLOOD, shared(floodStory(), "Shared", FOG));
        assertThat(visible(FOG)).isFalse();
        int uses = newsroom.get(
                beans -> beans.get(MediaSearch.class).uses(FOG).items().size());
        assertThat(uses).isEqualTo(1);

        newsroom.publish(FLOOD, 1, null, null);
        assertThat(visible(FOG)).isTrue();
        PublicRecords.PublicArticle page = newsroom.get(beans -> article(beans, "flood-barrier"));
        assertThat(page.social()).isNotNull();
        assertThat(page.media()).contains(FOG);

        newsroom.save(FLOOD, floodStory());
        newsroom.publish(FLOOD, 2, null, null);
        assertThat(visible(FOG)).isFalse();
    }

    @Test
    void aPortraitIsPublicLikeItsAuthorsPageWithoutAnyStory() {
        assertThat(visible(PORTRAIT)).isTrue();
        assertThat(visible(FOG)).isFalse();
    }

    @Test
    void aPictureThatALaterRevisionLeavesOutIsShownNoMore() {
        newsroom.publish(FLOOD, filed(floodStory(), null, List.of(), List.of(), FOG));
        newsroom.save(FLOOD, floodStory());
        assertThat(visible(FOG)).isTrue();

        newsroom.publish(FLOOD, 2, null, null);

        assertThat(visible(FOG)).isFalse();
    }

    @Test
    void whatReadersGetHoldsNothingOfLaterWork() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.save(FLOOD, with(floodStory(), "a name that must not get out"));

        String page = newsroom.get(beans -> article(beans, "flood-barrier").toString());

        assertThat(page).contains("Every evening at twenty to six.").doesNotContain("a name that must not get out");
    }

    private void publishMany(int many) {
        for (int i = 0; i < many; i++) {
            UUID id = UUID.randomUUID();
            var draft = story("story-" + id, "A story", "Text");
            newsroom.publish(id, filed(draft, HARBOUR, List.of(TIDES), List.of(ILSE), FOG));
        }
    }

    private static List<Card> cards(Wired beans) {
        var rows = beans.get(Published.class).newest(ALL, Page.of(20, null));
        List<Card> cards = beans.get(Cards.class).of(rows.items());
        assertThat(cards).isNotEmpty();
        return cards;
    }

    private static List<PublicArticle> whole(Wired beans) {
        List<UUID> ids = beans.get(Published.class).newest(ALL, Page.of(20, null)).items().stream()
                .map(PublicationRow::id)
                .toList();
        return beans.get(ArticlePages.class).of(beans.get(Published.class).whole(ids));
    }

    private static PublicArticle article(Wired beans, String slug) {
        return beans.get(ArticlePages.class)
                .of(beans.get(Published.class).lookup(slug).orElseThrow());
    }

    private List<String> listed(StoryFilter filter) {
        return newsroom.get(beans -> beans.get(Published.class).newest(filter, Page.of(20, null)).items().stream()
                .map(PublicationRow::slug)
                .toList());
    }

    private boolean visible(UUID picture) {
        return newsroom.get(beans -> beans.get(MediaLibrary.class).published(picture));
    }
}
