package masthead.articles.front;

import static masthead.articles.Newsroom.FERRY;
import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.ferryStory;
import static masthead.articles.Newsroom.floodStory;
import static masthead.articles.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import masthead.articles.ArticlesDatabase;
import org.junit.jupiter.api.Test;

class FrontsTest {
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    @Test
    void aFrontKeepsTheOrderThatItWasGiven() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.begin(FERRY, ferryStory());
        arrange("front", List.of(FERRY, FLOOD));

        FrontView view = newsroom.get(
                beans -> beans.get(Fronts.class).view(beans.get(Fronts.class).find("front")));

        assertThat(view.articles())
                .extracting(FrontView.FrontLine::slug, FrontView.FrontLine::state)
                .containsExactly(tuple("night-ferry", "draft"), tuple("flood-barrier", "published"));
    }

    @Test
    void theSameListAgainIsNoChange() {
        newsroom.begin(FERRY, ferryStory());
        arrange("picks", List.of(FERRY));

        boolean changes =
                newsroom.get(beans -> beans.get(Fronts.class).find("picks").arrange(List.of(FERRY)));

        assertThat(changes).isFalse();
    }

    @Test
    void aStoryThatBecomesPublicIsToldToTheFrontsThatItStandsOn() {
        newsroom.begin(FERRY, ferryStory());
        arrange("picks", List.of(FERRY));

        newsroom.publish(FERRY, 1, null, null);
        assertThat(newsroom.told()).containsOnlyOnce("front.changed {\"slug\": \"picks\", \"version\": 1}");

        newsroom.save(FERRY, with(ferryStory(), "More"));
        newsroom.publish(FERRY, 2, null, null);
        assertThat(newsroom.told()).containsOnlyOnce("front.changed {\"slug\": \"picks\", \"version\": 1}");

        newsroom.withdraw(FERRY);
        newsroom.bringBack(FERRY);
        assertThat(newsroom.told().stream().filter(fact -> fact.startsWith("front.changed")))
                .hasSize(2);
    }

    @Test
    void thereAreNoOtherFronts() {
        assertThatThrownBy(() -> arrange("back", List.of())).isInstanceOf(Fronts.FrontNotFound.class);
    }

    private void arrange(String name, List<UUID> articles) {
        newsroom.run(beans -> beans.get(Fronts.class).find(name).arrange(articles));
    }
}
