package masthead.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masthead.system.OneNewsroom;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.run.Outage;
import masthead.system.run.RunningNewsroom;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is said of a page that can't be made now: a page of ours, with a way on, that nobody keeps. */
@ExtendWith(OneNewsroom.class)
class UnavailableIT {
    private final RunningNewsroom newsroom;
    private final Http reader;
    private final Desk desk;

    UnavailableIT(RunningNewsroom newsroom, Desk desk) {
        this.newsroom = newsroom;
        this.reader = newsroom.http();
        this.desk = desk;
    }

    @Test
    void aStoryThatNobodyHasReadYetIsMissedInPlainWords() throws Exception {
        String url = desk.publish(Newsroom.ferryStory()).url();
        Answer said;
        try (Outage outage = Outage.hanging(newsroom, List.of("articles"))) {
            said = reader.await(url, 503);
        }

        assertThat(Nu.faults(said.text())).isEmpty();
        assertThat(said.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(said.header("Retry-After")).isPresent();
        Document page = said.page();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main a[href]")).isNotEmpty();
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        reader.await(url, 200);
    }
}
