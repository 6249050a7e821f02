package masthead.articles.content;

import static masthead.articles.Newsroom.FERRY;
import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.NOON;
import static masthead.articles.Newsroom.ONE_O_CLOCK;
import static masthead.articles.Newsroom.ferryStory;
import static masthead.articles.Newsroom.filed;
import static masthead.articles.Newsroom.floodStory;
import static masthead.articles.Newsroom.inSeries;
import static masthead.articles.Newsroom.shared;
import static masthead.articles.Newsroom.story;
import static masthead.articles.Newsroom.with;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import masthead.articles.ArticlesDatabase;
import masthead.articles.Contract;
import masthead.articles.article.Articles;
import masthead.articles.article.Draft;
import masthead.articles.author.Author;
import masthead.articles.author.AuthorRequest;
import masthead.articles.author.Authors;
import masthead.articles.breakingnews.BreakingNews;
import masthead.articles.content.ContentArchiveResource.ArchiveMonths;
import masthead.articles.content.ContentSitemapResource.SitemapFiles;
import masthead.articles.content.ContentSitemapResource.SitemapItems;
import masthead.articles.content.PublicRecords.CardPage;
import masthead.articles.content.PublicRecords.PublicFront;
import masthead.articles.content.PublicRecords.PublicRedirect;
import masthead.articles.content.PublicRecords.StoryPage;
import masthead.articles.content.SearchPages.Part;
import masthead.articles.media.MediaLibrary;
import masthead.articles.media.TestMedia;
import masthead.articles.publication.Change;
import masthead.articles.publication.PublicationRequest.CorrectionText;
import masthead.articles.search.WordQuery;
import masthead.articles.section.Section;
import masthead.articles.section.SectionRequest;
import masthead.articles.section.Sections;
import masthead.articles.series.AllSeries;
import masthead.articles.series.Series;
import masthead.articles.series.SeriesRequest;
import masthead.articles.settings.Settings;
import masthead.articles.topic.Topic;
import masthead.articles.topic.TopicRequest;
import masthead.articles.topic.Topics;
import masthead.platform.page.Page;
import org.junit.jupiter.api.Test;

/** What the gateway and the News Feed read, as samples. */
class ContractsTest {
    private static final UUID HARBOUR = UUID.fromString("019ab000-0000-7000-8000-0000000a4b04");
    private static final UUID TIDES = UUID.fromString("019ab000-0000-7000-8000-000000071de5");
    private static final UUID CROSSINGS = UUID.fromString("019ab000-0000-7000-8000-00000c405516");
    private static final UUID ILSE = UUID.fromString("019ab000-0000-7000-8000-00000001115e");
    private static final UUID FOG = UUID.fromString("019ab000-0000-7000-8000-000000000f06");
    private static final StoryFilter ALL = StoryFilter.ALL;
    private static final Settings SETTINGS = new Settings(
            "The newspaper", null, null, null, null, null, null, null, null, null, null, null, null, null, null, 1998);
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    ContractsTest() {
        newsroom.run(beans -> {
            TestMedia.add(beans.get(MediaLibrary.class), FOG, "fog.jpg");
            beans.get(MediaLibrary.class).flush();
            TestMedia.renditions(beans.get(MediaLibrary.class), FOG);
            beans.get(Sections.class)
                    .add(new Section(
                            HARBOUR, new SectionRequest(null, "Harbour", "The port and its people", null, 0), 0));
            beans.get(Topics.class).add(new Topic(TIDES, new TopicRequest(null, "Tides", "High and low")));
            beans.get(AllSeries.class)
                    .add(new Series(CROSSINGS, new SeriesRequest(null, "Crossings", "Who gets over the water")));
            beans.get(Authors.class)
                    .add(new Author(
                            ILSE, new AuthorRequest(null, "Ilse Marrow", "Reporter", "Writes on the sea.", FOG)));
        });
        newsroom.publish(FERRY, inSeries(ferryStory(), CROSSINGS, 1));
        newsroom.begin(FLOOD, flood(floodStory()));
        newsroom.run(beans -> beans.get(Articles.class).find(FLOOD).relate(List.of(FERRY), ONE_O_CLOCK));
        newsroom.publish(FLOOD, 1, null, null);
    }

    @Test
    void aStory() throws IOException {
        correct();

        Contract.isKept(
                "content-article",
                newsroom.get(beans -> beans.get(ArticlePages.class)
                        .of(beans.get(Published.class).lookup("flood-barrier").orElseThrow())));
    }

    @Test
    void aListOfStories() throws IOException {
        Contract.isKept("content-articles", newsroom.get(beans -> {
            var rows = beans.get(Published.class).newest(ALL, Page.of(1, null));
            return new CardPage(beans.get(Cards.class).of(rows.items()), rows.next(), 2L);
        }));
    }

    @Test
    void aListOfWholeStories() throws IOException {
        Contract.isKept("content-whole", newsroom.get(beans -> {
            var rows = beans.get(Published.class).newest(ALL, Page.of(1, null));
            List<UUID> ids = rows.items().stream().map(PublicationRow::id).toList();
            return new StoryPage(
                    beans.get(ArticlePages.class).of(beans.get(Published.class).whole(ids)), rows.next(), null);
        }));
    }

    @Test
    void whatASearchFinds() throws IOException {
        Contract.isKept(
                "content-search",
                newsroom.get(beans ->
                        beans.get(SearchPages.class).of(WordQuery.of("evenings fog"), ALL, new Part(1, 20, false))));
    }

    @Test
    void theMonthsOfTheArchive() throws IOException {
        Contract.isKept(
                "content-archive",
                newsroom.get(
                        beans -> new ArchiveMonths(beans.get(Calendar.class).months(ZoneOffset.UTC))));
    }

    @Test
    void theSitemap() throws IOException {
        Contract.isKept(
                "content-sitemap",
                newsroom.get(beans -> new SitemapFiles(beans.get(Sitemap.class).files())));
        Contract.isKept(
                "content-sitemap-file",
                newsroom.get(beans -> new SitemapItems(beans.get(Sitemap.class).items(1))));
    }

    @Test
    void theCorrections() throws IOException {
        correct();

        Contract.isKept(
                "content-corrections",
                newsroom.get(beans -> beans.get(Published.class).corrections(Page.of(20, null))));
    }

    @Test
    void aSection() throws IOException {
        Contract.isKept("content-section", newsroom.get(beans -> {
            List<Section> all = beans.get(Sections.class).all();
            return ContentResource.section(all.get(0), all);
        }));
    }

    @Test
    void anAuthor() throws IOException {
        Contract.isKept("content-author", newsroom.get(beans -> {
            Author author = beans.get(Authors.class).lookup("ilse-marrow").orElseThrow();
            return ContentResource.author(author, beans.get(MediaLibrary.class).renditions(List.of(FOG)));
        }));
    }

    @Test
    void aTopic() throws IOException {
        Contract.isKept(
                "content-topic",
                newsroom.get(beans -> ContentResource.topic(
                        beans.get(Topics.class).lookup("tides").orElseThrow())));
    }

    @Test
    void aSeries() throws IOException {
        Contract.isKept(
                "content-series",
                newsroom.get(beans -> ContentSeriesResource.series(
                        beans.get(AllSeries.class).lookup("crossings").orElseThrow())));
    }

    @Test
    void aFront() throws IOException {
        Contract.isKept("content-front", newsroom.get(beans -> {
            List<UUID> stories = List.of(FLOOD, FERRY);
            return new PublicFront(
                    "front",
                    beans.get(Cards.class)
                            .inOrder(stories, beans.get(Published.class).rows(stories)));
        }));
    }

    @Test
    void breakingNews() throws IOException {
        Contract.isKept(
                "content-breaking-news",
                new BreakingNews.Bar("The barrier is closed", "/flood-barrier", NOON, ONE_O_CLOCK));
    }

    @Test
    void theSettings() throws IOException {
        Contract.isKept(
                "content-settings", newsroom.get(beans -> PublicSettings.of(SETTINGS, beans.get(MediaLibrary.class))));
    }

    @Test
    void aRedirect() throws IOException {
        Contract.isKept("content-redirect", new PublicRedirect("/flood-barrier", 301));
    }

    @Test
    void theFactsOfAStory() throws IOException {
        correct();
        newsroom.save(FLOOD, filed(story("barrier", "The barrier", "Text"), HARBOUR, List.of(), List.of(), FOG));
        newsroom.publish(FLOOD, 3, Change.UPDATE, null);
        newsroom.withdraw(FLOOD);

        for (String type : List.of(
                "article.published",
                "article.corrected",
                "article.updated",
                "article.slug-changed",
                "article.withdrawn")) {
            Contract.isKept(type, newsroom.lastFact(type, FLOOD));
        }
    }

    private static Draft flood(Draft draft) {
        Draft filed = filed(draft, HARBOUR, List.of(TIDES), List.of(ILSE), FOG);
        return shared(inSeries(filed, CROSSINGS, 2), "Four people, one barrier", FOG);
    }

    private void correct() {
        newsroom.itIs(ONE_O_CLOCK);
        newsroom.save(FLOOD, flood(with(floodStory(), "There are four.")));
        newsroom.publish(
                FLOOD, 2, Change.CORRECTION, new CorrectionText("correction", "They are four people, not three."));
    }
}
