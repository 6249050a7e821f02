package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.load.Crowd;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many readers at once; the small sample of {@code deploy/prove stampede}. */
@ExtendWith(OneNewsroom.class)
class CrowdIT {
    private static final int READERS = 200;

    private final RunningNewsroom newsroom;
    private final Http reader;
    private final Desk desk;

    CrowdIT(RunningNewsroom newsroom, Desk desk) {
        this.newsroom = newsroom;
        this.reader = newsroom.http();
        this.desk = desk;
    }

    @Test
    void aPageThatNobodyHasAskedForYetIsComposedForAllAtOnce() {
        Story story = desk.publish(Newsroom.floodStory());
        reader.await("/api/content/articles" + story.url(), 200);
        long before = newsroom.gauge("gateway", "pages_composed");

        List<Answer> answers = Crowd.ask(reader, Request.get(story.url()), READERS);

        assertThat(answers)
                .hasSize(READERS)
                .allSatisfy(answer -> assertThat(answer.expect(200).text())
                        .contains(story.draft().headline()));
        // Once more where a fact came in while it was composed.
        assertThat(newsroom.gauge("gateway", "pages_composed") - before).isBetween(1L, 2L);
    }
}
