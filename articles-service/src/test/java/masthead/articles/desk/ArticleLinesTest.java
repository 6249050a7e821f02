package masthead.articles.desk;

import static masthead.articles.Newsroom.ADA;
import static masthead.articles.Newsroom.FERRY;
import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.ONE_O_CLOCK;
import static masthead.articles.Newsroom.ferryStory;
import static masthead.articles.Newsroom.filed;
import static masthead.articles.Newsroom.floodStory;
import static masthead.articles.Newsroom.inSeries;
import static masthead.articles.Newsroom.ofKind;
import static masthead.articles.Newsroom.story;
import static masthead.articles.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import masthead.articles.ArticlesDatabase;
import masthead.articles.article.Articles;
import masthead.articles.article.Kind;
import masthead.articles.author.Author;
import masthead.articles.author.AuthorRequest;
import masthead.articles.author.Authors;
import masthead.articles.desk.ArticleLine.AuthorName;
import masthead.articles.section.Section;
import masthead.articles.section.SectionRequest;
import masthead.articles.section.Sections;
import masthead.articles.topic.Topic;
import masthead.articles.topic.TopicRequest;
import masthead.articles.topic.Topics;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArticleLinesTest {
    private static final UUID CITY = UUID.randomUUID();
    private static final UUID HARBOUR = UUID.randomUUID();
    private static final UUID TIDES = UUID.randomUUID();
    private static final UUID ILSE = UUID.randomUUID();
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    ArticleLinesTest() {
        newsroom.run(beans -> {
            Sections sections = beans.get(Sections.class);
            sections.add(new Section(CITY, new SectionRequest(null, "City", null, null, null), 0));
            sections.flush();
            sections.add(new Section(HARBOUR, new SectionRequest(null, "Harbour", null, CITY, null), 1));
            beans.get(Topics.class).add(new Topic(TIDES, new TopicRequest(null, "Tides", null)));
            beans.get(Authors.class)
                    .add(new Author(ILSE, new AuthorRequest(null, "Ilse Marrow", "Reporter", null, null)));
        });
        newsroom.begin(FLOOD, filed(floodStory(), HARBOUR, List.of(TIDES), List.of(ILSE), null));
        newsroom.begin(FERRY, ferryStory());
    }

    @Test
    void aLineSaysWhereAStoryStandsAndWhoMadeIt() {
        newsroom.run(beans -> beans.get(Presences.class).beat(FLOOD, new Present(ADA, "Ada Quill", Doing.TYPING)));

        ArticleLine line = list(query -> query.topic = TIDES.toString()).get(0);

        assertThat(line.state()).isEqualTo("draft");
        assertThat(line.section()).isEqualTo(HARBOUR);
        assertThat(line.authors()).containsExactly(new AuthorName(ILSE, "Ilse Marrow"));
        assertThat(line.savedBy()).isEqualTo("Ada Quill");
        assertThat(line.savedById()).isEqualTo(ADA);
        assertThat(line.present()).containsExactly(new Present(ADA, "Ada Quill", Doing.TYPING));
    }

    @Test
    void storiesAreFoundByWhatTheyAreFiledUnder() {
        newsroom.begin(UUID.randomUUID(), ofKind(Kind.OPINION, "our-view", "Our view"));
        newsroom.publish(FERRY, 1, null, null);

        assertThat(slugs(query -> query.section = CITY.toString())).containsExactly("flood-barrier");
        assertThat(slugs(query -> query.author = ILSE.toString())).containsExactly("flood-barrier");
        assertThat(slugs(query -> query.kind = "opinion")).containsExactly("our-view");
        assertThat(slugs(query -> query.state = "published")).containsExactly("night-ferry");
        assertThat(slugs(query -> query.savedBy = ADA.toString())).hasSize(3);
        assertThat(slugs(query -> query.savedBy = ILSE.toString())).isEmpty();
    }

    @Test
    void theStoriesOfASeriesAreFoundWithTheirNumbersDraftsAmongThem() {
        newsroom.begin(UUID.randomUUID(), inSeries(story("first", "The first", "Text"), TIDES, 1));
        UUID moved = newsroom.begin(UUID.randomUUID(), inSeries(story("second", "The second", "Text"), TIDES, null));
        newsroom.save(moved, inSeries(story("second", "The second", "Text"), TIDES, 2));

        assertThat(list(query -> query.series = TIDES.toString()))
                .extracting(ArticleLine::slug, ArticleLine::series, ArticleLine::part)
                .containsExactlyInAnyOrder(tuple("first", TIDES, 1), tuple("second", TIDES, 2));
    }

    @Test
    void wordsAreFoundThoughTheyAreMistyped() {
        assertThat(slugs(query -> query.words = "nigt fery")).containsExactly("night-ferry");
        assertThat(slugs(query -> query.words = "FOUR people decid")).containsExactly("flood-barrier");
        assertThat(slugs(query -> query.words = "flood barrier")).containsExactly("flood-barrier");
        assertThat(slugs(query -> query.words = "submarine")).isEmpty();
        assertThat(slugs(query -> query.words = "100% 'of_ \\ it")).isEmpty();
    }

    @Test
    void oneOrTwoLettersAreFoundWhereverTheyStand() {
        assertThat(slugs(query -> query.words = "fl")).containsExactly("flood-barrier");
        assertThat(slugs(query -> query.words = "y st")).containsExactly("night-ferry");
        assertThat(slugs(query -> query.words = "t-")).containsExactly("night-ferry");
        assertThat(slugs(query -> query.words = "%")).isEmpty();
        newsroom.publish(FERRY, 1, null, null);
        assertThat(slugs(query -> {
                    query.words = "e";
                    query.state = "published";
                }))
                .containsExactly("night-ferry");
    }

    @Test
    void autosaveLiftsAStoryAndMakesNobodysVersionOld() {
        int before = newsroom.get(beans -> beans.get(Articles.class).find(FLOOD).version());
        newsroom.itIs(ONE_O_CLOCK);
        newsroom.autosave(FLOOD, with(floodStory(), "Typed."));

        assertThat(slugs(query -> {})).first().isEqualTo("flood-barrier");
        assertThat(newsroom.<Integer>get(
                        beans -> beans.get(Articles.class).find(FLOOD).version()))
                .isEqualTo(before);
    }

    @Test
    void whatReadersDoNotSeeYetIsSaid() {
        newsroom.publish(FLOOD, 1, null, null);
        assertThat(unpublished(FLOOD)).isFalse();

        newsroom.itIs(ONE_O_CLOCK);
        newsroom.autosave(FLOOD, with(floodStory(), "Typed."));
        assertThat(unpublished(FLOOD)).isTrue();

        newsroom.save(FLOOD, with(floodStory(), "Typed."));
        assertThat(unpublished(FLOOD)).isTrue();

        newsroom.publish(FLOOD, 2, null, null);
        assertThat(unpublished(FLOOD)).isFalse();
        assertThat(unpublished(FERRY)).isFalse();
    }

    @Test
    void whereReadersFindAStoryIsSaidWhileAnotherAddressIsWritten() {
        assertThat(address(FERRY)).isNull();

        newsroom.publish(FERRY, 1, null, null);
        newsroom.save(FERRY, story("late-ferry", ferryStory().headline(), "Text"));

        assertThat(slugs(query -> query.state = "published")).containsExactly("late-ferry");
        assertThat(address(FERRY)).isEqualTo("night-ferry");

        newsroom.publish(FERRY, 2, null, null);
        assertThat(address(FERRY)).isEqualTo("late-ferry");

        newsroom.withdraw(FERRY);
        assertThat(address(FERRY)).isNull();
    }

    @Test
    void eachOrderIsReadPageByPageWithoutLossOrRepetition() {
        for (int i = 0; i < 7; i++) {
            newsroom.publish(UUID.randomUUID(), story("story-" + i, "Story " + (7 - i) + "\nof 7", "Text"));
        }

        assertThat(inPages("headline"))
                .hasSize(9)
                .startsWith("story-6", "story-5")
                .endsWith("night-ferry");
        assertThat(inPages("changed")).hasSize(9).doesNotHaveDuplicates();
        assertThat(inPages("published")).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    void aLongPageTakesAsManyStatementsAsAShortOne() {
        for (int i = 0; i < 30; i++) {
            newsroom.begin(
                    UUID.randomUUID(),
                    filed(story("story-" + i, "Story " + i, "Text"), HARBOUR, List.of(), List.of(ILSE), null));
        }

        assertThat(newsroom.statements(beans -> beans.get(ArticleLines.class).list(query(25, q -> {}))))
                .isEqualTo(3);
    }

    @Test
    void whatCanNotBeAskedIsRefusedInWords() {
        assertThatThrownBy(() -> list(query -> query.sort = "mood")).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> list(query -> query.author = "Ilse")).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> list(query -> query.page = Page.of(5, Page.cursor("yesterday", FLOOD))))
                .isInstanceOf(InvalidRequest.class);
    }

    private boolean unpublished(UUID story) {
        return line(story).unpublishedChanges();
    }

    private @Nullable String address(UUID story) {
        return line(story).publishedSlug();
    }

    private ArticleLine line(UUID story) {
        return list(query -> {}).stream()
                .filter(line -> line.id().equals(story))
                .findFirst()
                .orElseThrow();
    }

    private List<String> inPages(String order) {
        var seen = new ArrayList<String>();
        String next = null;
        do {
            String after = next;
            var listing = newsroom.get(beans -> beans.get(ArticleLines.class).list(query(2, query -> {
                query.sort = order;
                query.page = Page.of(2, after);
            })));
            listing.items().forEach(line -> seen.add(line.slug()));
            next = listing.next();
        } while (next != null);
        return seen;
    }

    private List<String> slugs(Consumer<LineQuery> wish) {
        return list(wish).stream().map(ArticleLine::slug).toList();
    }

    private List<ArticleLine> list(Consumer<LineQuery> wish) {
        return newsroom.get(
                beans -> beans.get(ArticleLines.class).list(query(20, wish)).items());
    }

    private static LineQuery query(int limit, Consumer<LineQuery> wish) {
        var query = new LineQuery();
        query.page = Page.of(limit, null);
        wish.accept(query);
        return query;
    }
}
