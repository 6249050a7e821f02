package masthead.articles.content;

import static masthead.articles.Newsroom.FERRY;
import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.NOON;
import static masthead.articles.Newsroom.ONE_O_CLOCK;
import static masthead.articles.Newsroom.ferryStory;
import static masthead.articles.Newsroom.filed;
import static masthead.articles.Newsroom.floodStory;
import static masthead.articles.Newsroom.inLanguage;
import static masthead.articles.Newsroom.ofKind;
import static masthead.articles.Newsroom.story;
import static masthead.articles.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import masthead.articles.ArticlesDatabase;
import masthead.articles.article.Kind;
import masthead.articles.author.Author;
import masthead.articles.author.AuthorRequest;
import masthead.articles.author.Authors;
import masthead.articles.content.SearchPages.Hit;
import masthead.articles.content.SearchPages.Part;
import masthead.articles.content.SearchPages.SearchPage;
import masthead.articles.content.StoryFilter.Span;
import masthead.articles.media.MediaLibrary;
import masthead.articles.media.TestMedia;
import masthead.articles.publication.Change;
import masthead.articles.search.IndexWork;
import masthead.articles.search.Marked.Piece;
import masthead.articles.search.Respelling;
import masthead.articles.search.WordQuery;
import masthead.articles.section.Section;
import masthead.articles.section.SectionRequest;
import masthead.articles.section.Sections;
import masthead.platform.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers find, with real stories in a real database. */
class SearchPagesTest {
    private static final StoryFilter ALL = StoryFilter.ALL;
    private static final UUID HARBOUR = UUID.randomUUID();
    private static final UUID ILSE = UUID.randomUUID();
    private static final UUID FOG = UUID.randomUUID();
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    SearchPagesTest() {
        newsroom.run(beans -> {
            TestMedia.add(beans.get(MediaLibrary.class), FOG, "fog.jpg");
            beans.get(Sections.class)
                    .add(new Section(HARBOUR, new SectionRequest(null, "Harbour", null, null, null), 0));
            beans.get(Authors.class)
                    .add(new Author(ILSE, new AuthorRequest(null, "Ilse Marrow", "Reporter", null, null)));
        });
        newsroom.publish(FERRY, with(ferryStory(), "Its captains sailed past broken cranes for forty years."));
    }

    @Test
    void englishWordsAreFoundInEveryForm() {
        for (String words : List.of("captain", "Captains", "SAILING cranes", "captain’s", "ferry", "ferries staying")) {
            assertThat(found(words)).as(words).containsExactly("night-ferry");
        }
        assertThat(found("captain submarine")).isEmpty();
    }

    @Test
    void ukrainianWordsAreFoundInEveryForm() {
        newsroom.publish(
                FLOOD, inLanguage("uk", story("mosty", "Нові мости над затокою", "Інженери перевірили об’єкти.")));

        for (String words : List.of("міст", "мостів", "НОВИЙ міст", "інженер", "об'єкт", "затока")) {
            assertThat(found(words)).as(words).containsExactly("mosty");
        }
        assertThat(shown(first("мостами").headline())).isEqualTo("Нові [мости] над затокою");
    }

    @Test
    void headlineStandfirstBylineAndCaptionAreSearchedToo() {
        newsroom.publish(FLOOD, filed(floodStory(), null, List.of(), List.of(ILSE), FOG));

        assertThat(found("deciding")).containsExactly("flood-barrier");
        assertThat(found("marrow")).containsExactly("flood-barrier");
        assertThat(found("fog over the harbour")).containsExactly("flood-barrier");
        assertThat(found("what we know")).hasSize(2);
    }

    @Test
    void aPhraseIsFoundAsItStands() {
        assertThat(found("\"broken cranes\"")).containsExactly("night-ferry");
        assertThat(found("\"cranes broken\"")).isEmpty();
        assertThat(found("cranes broken")).containsExactly("night-ferry");
        assertThat(found("\"stays what\"")).isEmpty();
    }

    @Test
    void aWordWithAMinusLeavesStoriesOut() {
        newsroom.publish(UUID.randomUUID(), story("day-ferry", "The day ferry goes", "Its captain rests."));

        assertThat(found("captain -night")).containsExactly("day-ferry");
    }

    @Test
    void aStoryIsLeftOutByItsTextToo() {
        newsroom.publish(UUID.randomUUID(), story("day-ferry", "The day ferry goes", "Its captain rests."));

        for (String words : List.of("ferry -cranes", "ferry -\"broken cranes\"")) {
            SearchPage page = search(words, ALL, false);
            assertThat(slugs(page)).as(words).containsExactly("day-ferry");
            assertThat(page.total()).as(words).isEqualTo(1);
        }
        assertThat(search("ferry night -cranes", ALL, false).total()).isZero();
    }

    @Test
    void aMistypedWordIsReadAsTheOneThatWasMeant() {
        SearchPage page = search("captian brokne", ALL, false);

        assertThat(page.instead()).isEqualTo("captains broken");
        assertThat(slugs(page)).containsExactly("night-ferry");
        assertThat(search("captain", ALL, false).instead()).isNull();
        assertThat(search("submarine", ALL, false).instead()).isNull();
    }

    @Test
    void aPhraseIsTakenAsItWasTypedAndNotLookedForAgain() {
        assertThat(search("\"broken cranes\" captian", ALL, false).instead()).isEqualTo("“broken cranes” captains");
        assertThat(search("\"broken captains\" cranse", ALL, false).instead()).isNull();
        for (String words : List.of("\"cranes broken\"", "night-cranes", "night-cranes -ferry")) {
            assertThat(newsroom.statements(beans -> beans.get(Respelling.class).of(WordQuery.of(words))))
                    .as(words)
                    .isZero();
        }
    }

    @Test
    void wordsOfWhatReadersMayNotSeeAreNeverProposed() {
        newsroom.publish(FLOOD, story("secret", "Zorbanova speaks", "Text."));
        assertThat(search("Zorbanovva", ALL, false).instead()).isEqualTo("zorbanova");

        newsroom.withdraw(FLOOD);
        newsroom.begin(UUID.randomUUID(), story("draft", "Quendelbury burns", "Text."));

        assertThat(search("Zorbanovva", ALL, false).instead()).isNull();
        assertThat(search("Quendelburyy", ALL, false).instead()).isNull();
    }

    @Test
    void theHeadlineCountsMostAndAmongEqualsTheNewest() {
        newsroom.itIs(NOON.plus(Duration.ofDays(1)));
        newsroom.publish(
                UUID.randomUUID(), story("in-text", "Other news", "A lantern, a lantern and one more lantern."));
        newsroom.itIs(NOON.plus(Duration.ofDays(2)));
        newsroom.publish(UUID.randomUUID(), story("old", "The lantern", "Text."));
        newsroom.itIs(NOON.plus(Duration.ofDays(300)));
        newsroom.publish(UUID.randomUUID(), story("new", "The lantern again", "Text."));

        assertThat(found("lantern")).containsExactly("new", "old", "in-text");
        assertThat(slugs(search("lantern", ALL, true))).containsExactly("new", "old", "in-text");
        assertThat(slugs(search("news lantern", ALL, true))).containsExactly("in-text");
    }

    @Test
    void filtersNarrowWhatIsFound() {
        newsroom.itIs(ONE_O_CLOCK);
        newsroom.publish(
                FLOOD,
                filed(story("flood", "The ferry and the flood", "Text."), HARBOUR, List.of(), List.of(ILSE), null));

        assertThat(slugs(search("ferry", new StoryFilter(List.of(HARBOUR), null, null), false)))
                .containsExactly("flood");
        assertThat(slugs(search("ferry", new StoryFilter(null, null, ILSE), true)))
                .containsExactly("flood");
        assertThat(slugs(search("ferry", ALL.within(new Span(null, ONE_O_CLOCK)), false)))
                .containsExactly("night-ferry");
        assertThat(slugs(search("ferry", ALL.within(new Span(ONE_O_CLOCK, null)), true)))
                .containsExactly("flood");
        SearchPage all = newsroom.get(beans -> beans.get(SearchPages.class)
                .newest(new StoryFilter(List.of(HARBOUR), null, null), new Part(1, 20, false)));
        assertThat(slugs(all)).containsExactly("flood");
        assertThat(all.total()).isEqualTo(1);
    }

    @Test
    void aDayIsWhatItIsInTheNewspapersZone() {
        Span day = Span.ofDays("2026-11-23", "2026-11-23", ZoneId.of("Europe/Kyiv"));

        assertThat(day.from()).isEqualTo("2026-11-22T22:00:00Z");
        assertThat(day.to()).isEqualTo("2026-11-23T22:00:00Z");
    }

    @Test
    void whatWasFoundIsMarkedWhereItStands() {
        Hit hit = first("ferry captain");

        assertThat(shown(hit.headline())).isEqualTo("The night [ferry] stays");
        assertThat(shown(hit.standfirst())).isEqualTo("What we know, and how.");
        assertThat(shown(hit.snippet())).startsWith("Its [captains] sailed past");
        assertThat(hit.card().slug()).isEqualTo("night-ferry");
    }

    @Test
    void draftsRevisionsAndPagesAreNeverFound() {
        newsroom.begin(FLOOD, story("draft", "Quendelbury burns", "Text."));
        newsroom.save(FERRY, with(ferryStory(), "Quendelbury is named."));
        newsroom.publish(UUID.randomUUID(), ofKind(Kind.PAGE, "about-us", "About Quendelbury"));

        assertThat(found("Quendelbury")).isEmpty();
    }

    @Test
    void whatIsWithdrawnIsNotFoundAndWhatIsBroughtBackIs() {
        newsroom.withdraw(FERRY);
        assertThat(found("captain")).isEmpty();

        newsroom.bringBack(FERRY);
        assertThat(found("captain")).containsExactly("night-ferry");
    }

    @Test
    void anUpdateIsFoundByWhatItSaysNowAndNotByWhatItSaidBefore() {
        newsroom.save(FERRY, with(ferryStory(), "Its pilots went home."));
        newsroom.publish(
                FERRY,
                2,
                Change.CORRECTION,
                new masthead.articles.publication.PublicationRequest.CorrectionText("correction", "They were pilots."));

        assertThat(found("captain")).isEmpty();
        assertThat(found("pilot")).containsExactly("night-ferry");
    }

    @Test
    void aVersionThatKnowsNoIndexCannotLeaveInItWhatReadersMayNotSee() {
        newsroom.sql("update publication set withdrawn_at = now() where slug = 'night-ferry'");
        assertThat(found("captain")).isEmpty();

        newsroom.sql("update publication set withdrawn_at = null where slug = 'night-ferry'");
        assertThat(newsroom.count("task where kind = 'search.index'")).isEqualTo(1);
        index();
        assertThat(found("captain")).containsExactly("night-ferry");
    }

    @Test
    void whatWasPublishedBeforeTheIndexWasThereIsPutIntoIt() {
        newsroom.sql("delete from search_entry");
        newsroom.sql("insert into search_due select article_id from publication");

        index();

        assertThat(found("captain")).containsExactly("night-ferry");
        assertThat(newsroom.count("search_due")).isZero();
    }

    @Test
    void publishingLeavesNothingToTheWorker() {
        assertThat(newsroom.count("search_due")).isZero();
        assertThat(newsroom.count(
                        "task where kind = 'search.index' and due_at > now() - interval '1 minute' and id not in"
                                + " (select id from task order by due_at limit 1)"))
                .isZero();
    }

    @Test
    void storiesOfARenamedAuthorAreFoundByTheNewName() {
        newsroom.publish(FLOOD, filed(floodStory(), null, List.of(), List.of(ILSE), null));

        newsroom.run(beans -> beans.get(Authors.class)
                .find(ILSE)
                .change(new AuthorRequest("ilse-marrow", "Ilse Quendel", "Reporter", null, null)));
        index();

        assertThat(found("Quendel")).containsExactly("flood-barrier");
        assertThat(found("Marrow")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "''",
                "\\",
                "\\'",
                "&",
                "&|!",
                "a & | b",
                "!(",
                "ferry:*A",
                "<->",
                "<99999>",
                "\"",
                "\"\"\"",
                "-",
                "- -",
                "-\"",
                "\0",
                "ferry\0night",
                "%",
                "_",
                "{}",
                "{null}",
                "null",
                "$1",
                ":words",
                ";--",
                "\ud800",
                "the of and",
                "та або",
                "\u202eferry",
                "ﬀ",
                "İstanbul",
                "42",
                "-42",
                "a.b.c",
                "http://x/?q=1",
                "C++"
            })
    void hostileWordsAreWords(String words) {
        assertThat(search(words, ALL, false).total()).isNotNegative();
        assertThat(search(words, ALL, true).total()).isNotNegative();
    }

    @Test
    void aWordOfTwoHundredLettersIsAWord() {
        String word = "x".repeat(WordQuery.LONGEST);
        newsroom.publish(FLOOD, story("long", word, "null " + "y".repeat(3_000) + " ' \\ " + "«»".repeat(50)));

        assertThat(found(word)).containsExactly("long");
        assertThat(found("'".repeat(100) + "\\".repeat(100))).isEmpty();
        assertThat(found("a ".repeat(100))).isEmpty();
    }

    @Test
    void aCharacterCountsOnceHoweverItIsEncoded() {
        var asked = new ContentSearchResource.Asked();

        asked.words = "🚢".repeat(WordQuery.LONGEST);
        assertThat(asked.words()).isEqualTo(asked.words);

        asked.words += "x";
        assertThatThrownBy(asked::words).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aStoryOfMoreWordsThanAnIndexHoldsIsPublishedAndFound() {
        var text = new StringBuilder("Beginning. ");
        for (int i = 0; i < 60_000; i++) {
            text.append('w').append(Integer.toString(i * 7919, 36)).append(' ');
        }
        newsroom.publish(FLOOD, story("long", "An endless list", text.toString()));

        assertThat(found("beginning list")).containsExactly("long");
        assertThat(found("w" + Integer.toString(5 * 7919, 36))).containsExactly("long");
    }

    @Test
    void pagesFollowEachOtherWithoutLossOrRepetition() {
        for (int i = 0; i < 7; i++) {
            newsroom.publish(UUID.randomUUID(), story("story-" + i, "A lantern", "Text"));
        }

        for (boolean byDate : new boolean[] {true, false}) {
            var seen = new java.util.ArrayList<String>();
            for (int n = 1; n <= 4; n++) {
                Part part = new Part(n, 3, byDate);
                SearchPage page =
                        newsroom.get(beans -> beans.get(SearchPages.class).of(WordQuery.of("lantern"), ALL, part));
                assertThat(page.total()).isEqualTo(7);
                seen.addAll(slugs(page));
            }
            assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        }
    }

    private void index() {
        newsroom.run(beans -> beans.get(IndexWork.Step.class).some());
    }

    private List<String> found(String words) {
        return slugs(search(words, ALL, false));
    }

    private Hit first(String words) {
        return search(words, ALL, false).items().get(0);
    }

    private SearchPage search(String words, StoryFilter filter, boolean byDate) {
        return newsroom.get(
                beans -> beans.get(SearchPages.class).of(WordQuery.of(words), filter, new Part(1, 20, byDate)));
    }

    private static List<String> slugs(SearchPage page) {
        return page.items().stream().map(hit -> hit.card().slug()).toList();
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.mark() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
