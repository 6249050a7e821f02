package masthead.articles.breakingnews;

import static masthead.articles.Newsroom.NOON;
import static masthead.articles.Newsroom.ONE_O_CLOCK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import masthead.articles.ArticlesDatabase;
import org.junit.jupiter.api.Test;

class BreakingNewsEndTest {
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    @Test
    void whatIsOverIsTakenOffAndToldOnce() {
        set("The barrier is closed", ONE_O_CLOCK);

        end(ONE_O_CLOCK);
        end(ONE_O_CLOCK);

        assertThat(newsroom.told()).containsExactly("breaking-news.changed {\"version\": 2}");
        assertThat(newsroom.<Boolean>get(
                        beans -> beans.get(BreakingNewsRepository.class).find().end()))
                .isFalse();
    }

    @Test
    void anEndThatIsNoLongerMeantEndsNothing() {
        set("The barrier is closed", ONE_O_CLOCK);
        set("The barrier is open", ONE_O_CLOCK.plusSeconds(60));

        assertThat(newsroom.<Boolean>get(
                        beans -> beans.get(BreakingNewsEnd.Ending.class).stillMeant(ONE_O_CLOCK)))
                .isFalse();
        end(ONE_O_CLOCK);

        assertThat(newsroom.told()).isEmpty();
    }

    private void set(String headline, Instant until) {
        newsroom.run(beans -> beans.get(BreakingNewsRepository.class)
                .find()
                .set(new BreakingNewsRequest(headline, null, until), NOON));
    }

    private void end(Instant until) {
        newsroom.run(beans -> beans.get(BreakingNewsEnd.Ending.class).end(until));
    }
}
