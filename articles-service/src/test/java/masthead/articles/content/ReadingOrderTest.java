package masthead.articles.content;

import static masthead.articles.Newsroom.MORNING;
import static masthead.articles.Newsroom.NOON;
import static masthead.articles.Newsroom.inSeries;
import static masthead.articles.Newsroom.ofKind;
import static masthead.articles.Newsroom.story;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import masthead.articles.ArticlesDatabase;
import masthead.articles.article.Articles;
import masthead.articles.article.Kind;
import masthead.articles.content.PublicRecords.Neighbour;
import masthead.articles.content.PublicRecords.PlaceInSeries;
import masthead.articles.series.AllSeries;
import masthead.articles.series.Series;
import masthead.articles.series.SeriesRequest;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    private static final UUID TIDES = UUID.randomUUID();
    private static final StoryFilter OF_TIDES = new StoryFilter(null, null, null, TIDES, StoryFilter.Span.EVER);
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    ReadingOrderTest() {
        newsroom.run(beans -> {
            AllSeries all = beans.get(AllSeries.class);
            all.add(new Series(TIDES, new SeriesRequest(null, "Tides", null)));
            all.add(new Series(UUID.randomUUID(), new SeriesRequest(null, "Winds", null)));
        });
    }

    @Test
    void partsComeFirstInTheirOrderThenTheOthersByTheTimeOfTheirPublication() {
        published("third", 3, MORNING);
        published("last", null, NOON);
        published("first", 1, NOON);
        published("fourth", null, MORNING);
        published("second", 2, NOON.plusSeconds(60));

        assertThat(listed()).containsExactly("first", "second", "third", "fourth", "last");
        assertThat(place("second"))
                .extracting(PlaceInSeries::name, PlaceInSeries::part, PlaceInSeries::count)
                .containsExactly("Tides", 2, 5L);
        assertThat(place("second").previous()).isEqualTo(new Neighbour("/first", "Story first", "en"));
        assertThat(place("third").next()).isEqualTo(new Neighbour("/fourth", "Story fourth", "en"));
        assertThat(place("first").previous()).isNull();
        assertThat(place("last").next()).isNull();
        assertThat(place("last").part()).isNull();
    }

    @Test
    void whatReadersMayNotSeeIsPassedOver() {
        published("first", 1, MORNING);
        newsroom.withdraw(published("withdrawn", 2, MORNING));
        newsroom.begin(UUID.randomUUID(), inSeries(story("a-draft", "A draft", "Text"), TIDES, 3));
        newsroom.publish(UUID.randomUUID(), inSeries(ofKind(Kind.PAGE, "about", "About"), TIDES, 4));
        published("last", 5, MORNING);

        assertThat(place("first").next()).isEqualTo(new Neighbour("/last", "Story last", "en"));
        assertThat(place("last").previous()).isEqualTo(new Neighbour("/first", "Story first", "en"));
        assertThat(place("first").count()).isEqualTo(2);
        assertThat(listed()).containsExactly("first", "last");
    }

    @Test
    void aPageOfTheSiteAndAStoryByItselfStandInNoSeries() {
        newsroom.publish(UUID.randomUUID(), inSeries(ofKind(Kind.PAGE, "about", "About"), TIDES, 4));
        newsroom.publish(UUID.randomUUID(), story("alone", "Alone", "Text"));

        assertThat(whole("about").series()).isNull();
        assertThat(whole("alone").series()).isNull();
    }

    @Test
    void aStoryThatIsNotPublicYetIsShownWhereItWillStand() {
        published("first", 1, MORNING);
        published("third", 3, MORNING);
        UUID second = UUID.randomUUID();
        newsroom.begin(second, inSeries(story("second", "The second", "Text"), TIDES, 2));

        PlaceInSeries place = newsroom.get(beans -> {
            Articles articles = beans.get(Articles.class);
            var shown = ShownStory.asPublishedNow(
                    articles.find(second), articles.workingCopy(second).draft(), null, NOON);
            return beans.get(ReadingOrder.class).places(List.of(shown)).get(second);
        });

        assertThat(place.previous()).isEqualTo(new Neighbour("/first", "Story first", "en"));
        assertThat(place.next()).isEqualTo(new Neighbour("/third", "Story third", "en"));
        assertThat(place.count()).isEqualTo(3);
    }

    @Test
    void aSeriesIsReadPageByPageWithoutLossOrRepetition() {
        for (int i = 1; i <= 7; i++) {
            published("story-" + i, i % 2 == 0 ? null : i, i < 5 ? MORNING : NOON);
        }

        var seen = new ArrayList<String>();
        String next = null;
        do {
            Page page = Page.of(2, next);
            var listing = newsroom.get(beans -> beans.get(Published.class).list(OF_TIDES, page));
            listing.items().forEach(row -> seen.add(row.slug()));
            next = listing.next();
        } while (next != null);

        assertThat(seen).containsExactlyElementsOf(listed()).hasSize(7);
        List<String> numbered = newsroom.get(beans -> beans.get(Published.class).list(OF_TIDES, 2, 3).stream()
                .map(PublicationRow::slug)
                .toList());
        assertThat(numbered).isEqualTo(listed().subList(3, 6));
    }

    @Test
    void aForgedCursorIsRefused() {
        for (String forged : List.of(
                Page.cursor("x", NOON, TIDES), Page.cursor(1, "+1000000000-01-01T00:00:00Z", TIDES), Page.cursor(1))) {
            assertThatThrownBy(() ->
                            newsroom.get(beans -> beans.get(Published.class).list(OF_TIDES, Page.of(2, forged))))
                    .isInstanceOf(InvalidRequest.class);
        }
    }

    @Test
    void manyWholeStoriesOfASeriesTakeOneStatementMoreThanOthers() {
        for (int i = 1; i <= 9; i++) {
            published("story-" + i, i, MORNING);
        }
        List<ShownStory> stories = newsroom.get(beans -> listed().stream()
                .map(slug ->
                        ShownStory.of(beans.get(Published.class).lookup(slug).orElseThrow()))
                .toList());

        assertThat(newsroom.statements(
                        beans -> assertThat(beans.get(ReadingOrder.class).places(stories))
                                .hasSize(9)))
                .isEqualTo(1);
    }

    private UUID published(String slug, @Nullable Integer part, Instant at) {
        newsroom.itIs(at);
        return newsroom.publish(UUID.randomUUID(), inSeries(story(slug, "Story " + slug, "Text"), TIDES, part));
    }

    private List<String> listed() {
        return newsroom.get(beans -> beans.get(Published.class).list(OF_TIDES, Page.of(20, null)).items().stream()
                .map(PublicationRow::slug)
                .toList());
    }

    private PlaceInSeries place(String slug) {
        PlaceInSeries place = whole(slug).series();
        assertThat(place).isNotNull();
        return Objects.requireNonNull(place);
    }

    private PublicRecords.PublicArticle whole(String slug) {
        return newsroom.get(beans -> beans.get(ArticlePages.class)
                .of(beans.get(Published.class).lookup(slug).orElseThrow()));
    }
}
