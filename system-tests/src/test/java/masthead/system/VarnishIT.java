package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Readers who come by way of Varnish; {@code EverywhereIT} looks at every place through it. */
@ExtendWith(OneNewsroom.class)
class VarnishIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningNewsroom newsroom;
    private final Http readers;
    private final Desk desk;

    VarnishIT(RunningNewsroom newsroom, Desk desk) {
        this.newsroom = newsroom;
        this.readers = newsroom.http();
        this.desk = desk;
    }

    @BeforeEach
    void isInstalled() {
        assumeTrue(Varnish.option().length > 0, "Varnish is not installed");
    }

    @Test
    void aPageIsKeptThereUntilItChangesAndIsGoneWhenItIsWithdrawn() {
        Draft draft = Newsroom.floodStory();
        Story story = desk.publish(draft);
        String url = story.url();
        readers.await(url, draft.headline());

        readers.await(
                url,
                answer -> answer.header("Age").isPresent() && !answer.head().contains("xkey"));

        story.update(draft.headline("Updated: " + draft.headline()));
        readers.await(url, "Updated: " + draft.headline());
        story.withdraw("Too early");
        readers.await(url, 410);
    }

    @Test
    void whatDoesNotCountInAnAddressIsNotKeptApart() {
        String url = desk.publish(Newsroom.floodStory()).url();
        readers.await(url, answer -> answer.header("Age").isPresent());

        for (String address :
                new String[] {url + "?page=7", url + "?cat=7&utm_source=letter", "/?page=7", "/rss?cat=7"}) {
            readers.await(
                    address.replaceAll("\\?.*", ""),
                    answer -> answer.header("Age").isPresent());
            assertThat(readers.get(address).header("Age")).as(address).isPresent();
        }
    }

    @Test
    void whereItDiesReadersGoPastItAndNothingWithdrawnComesBackWithIt() throws InterruptedException {
        Draft draft = Newsroom.floodStory();
        Story story = desk.publish(draft);
        String url = story.url();
        readers.await(url, draft.headline());

        newsroom.processes().kill("varnish");
        readers.await(url, draft.headline());
        story.withdraw("Too early");
        readers.await(url, 410);

        assertThat(newsroom.awaitWhole(
                        PATIENCE, () -> readers.get("/").header("Age").isPresent()))
                .isTrue();
        assertThat(readers.get(url).status()).isEqualTo(410);
    }
}
