package masthead.articles.redirect;

import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.floodStory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import masthead.articles.ArticlesDatabase;
import masthead.articles.author.Author;
import masthead.articles.author.AuthorRequest;
import masthead.articles.author.Authors;
import masthead.articles.section.Section;
import masthead.articles.section.SectionRequest;
import masthead.articles.section.Sections;
import masthead.articles.series.AllSeries;
import masthead.articles.series.Series;
import masthead.articles.series.SeriesRequest;
import masthead.articles.topic.Topic;
import masthead.articles.topic.TopicRequest;
import masthead.articles.topic.Topics;
import org.junit.jupiter.api.Test;

class RedirectsTest {
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    @Test
    void noStoryThatReadersSeeIsLedAwayNorWhatLeadsToIt() {
        newsroom.publish(FLOOD, floodStory());
        lead("/2019/flood", "/flood-barrier");

        assertThatThrownBy(() -> lead("/flood-barrier", "/elsewhere"))
                .isInstanceOf(Redirects.PageStands.class)
                .hasMessageContaining("/flood-barrier");

        assertThat(target("/2019/flood")).isEqualTo("/flood-barrier");
    }

    @Test
    void theAddressOfAWithdrawnStoryMayLeadElsewhere() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.withdraw(FLOOD);

        lead("/flood-barrier", "/elsewhere");

        assertThat(target("/flood-barrier")).isEqualTo("/elsewhere");
    }

    @Test
    void noPageOfASectionTopicSeriesOrAuthorIsLedAway() {
        newsroom.run(beans -> {
            UUID id = UUID.randomUUID();
            beans.get(Sections.class).add(new Section(id, new SectionRequest(null, "Tides", null, null, null), 0));
            beans.get(Topics.class).add(new Topic(id, new TopicRequest(null, "Tides", null)));
            beans.get(AllSeries.class).add(new Series(id, new SeriesRequest(null, "Tides", null)));
            beans.get(Authors.class).add(new Author(id, new AuthorRequest(null, "Tides", null, null, null)));
        });

        for (String path : List.of("/section/tides", "/topic/tides", "/series/tides", "/author/tides")) {
            assertThatThrownBy(() -> lead(path, "/elsewhere")).as(path).isInstanceOf(Redirects.PageStands.class);
            assertThatCode(() -> lead(path + "-of-old", path)).doesNotThrowAnyException();
        }
    }

    private void lead(String path, String target) {
        newsroom.run(beans -> beans.get(Redirects.class).leadAway(path, target));
    }

    private String target(String path) {
        return newsroom.get(
                beans -> beans.get(Redirects.class).lookup(path).orElseThrow().target());
    }
}
