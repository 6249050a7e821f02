package masthead.articles.content;

import static masthead.articles.Newsroom.FERRY;
import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.MORNING;
import static masthead.articles.Newsroom.NOON;
import static masthead.articles.Newsroom.ONE_O_CLOCK;
import static masthead.articles.Newsroom.ferryStory;
import static masthead.articles.Newsroom.filed;
import static masthead.articles.Newsroom.floodStory;
import static masthead.articles.Newsroom.ofKind;
import static masthead.articles.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import masthead.articles.ArticlesDatabase;
import masthead.articles.article.Kind;
import masthead.articles.content.Sitemap.SitemapFile;
import masthead.articles.content.Sitemap.SitemapItem;
import masthead.articles.media.MediaLibrary;
import masthead.articles.media.TestMedia;
import masthead.articles.publication.Change;
import org.junit.jupiter.api.Test;

class SitemapTest {
    private static final UUID FOG = UUID.randomUUID();
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    @Test
    void storiesAndPagesAreListedOldestFirst() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.itIs(MORNING);
        newsroom.publish(UUID.randomUUID(), ofKind(Kind.PAGE, "about-us", "About us"));

        assertThat(items()).extracting(SitemapItem::url).containsExactly("/about-us", "/flood-barrier");
    }

    @Test
    void aFileIsAsNewAsTheLastChangeInIt() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.publish(FERRY, ferryStory());
        assertThat(files()).containsExactly(new SitemapFile(1, NOON));

        newsroom.itIs(ONE_O_CLOCK);
        newsroom.save(FLOOD, with(floodStory(), "Changed."));
        newsroom.publish(FLOOD, 2, Change.UPDATE, null);

        assertThat(files()).containsExactly(new SitemapFile(1, ONE_O_CLOCK));
    }

    @Test
    void aStoryNamesTheLargestFileOfItsPicture() {
        newsroom.run(beans -> {
            TestMedia.add(beans.get(MediaLibrary.class), FOG, "fog.jpg");
            beans.get(MediaLibrary.class).flush();
            TestMedia.renditions(beans.get(MediaLibrary.class), FOG);
        });
        newsroom.publish(FLOOD, filed(floodStory(), null, List.of(), List.of(), FOG));

        var largest = newsroom.get(beans -> beans.get(MediaLibrary.class).renditions(List.of(FOG)).values().stream()
                .flatMap(List::stream)
                .filter(file -> file.crop().equals("original") && file.type().equals("image/jpeg"))
                .reduce((smaller, larger) -> larger)
                .orElseThrow());
        assertThat(items().get(0).pictures()).containsExactly(largest.url());
    }

    @Test
    void whatReadersCannotSeeIsNotListed() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.withdraw(FLOOD);
        newsroom.begin(FERRY, ferryStory());

        assertThat(files()).isEmpty();
        assertThat(items()).isEmpty();
    }

    private List<SitemapFile> files() {
        return newsroom.get(beans -> beans.get(Sitemap.class).files());
    }

    private List<SitemapItem> items() {
        return newsroom.get(beans -> beans.get(Sitemap.class).items(1));
    }
}
