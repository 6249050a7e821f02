package masthead.articles.content;

import static masthead.articles.Newsroom.FERRY;
import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.ferryStory;
import static masthead.articles.Newsroom.floodStory;
import static masthead.articles.Newsroom.ofKind;
import static masthead.articles.Newsroom.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import masthead.articles.ArticlesDatabase;
import masthead.articles.article.Kind;
import masthead.articles.content.Calendar.Month;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    @Test
    void eachMonthWithStoriesIsThereNewestFirst() {
        publish(FLOOD, "2026-09-14T10:00:00Z", "flood");
        publish(UUID.randomUUID(), "2026-11-02T10:00:00Z", "one");
        publish(UUID.randomUUID(), "2026-11-03T10:00:00Z", "two");

        assertThat(months(ZoneOffset.UTC)).containsExactly(new Month("2026-11", 2), new Month("2026-09", 1));
    }

    @Test
    void monthsBeginWhenTheyDoInTheNewspapersZone() {
        publish(FLOOD, "2026-10-31T22:30:00Z", "flood");

        assertThat(months(ZoneId.of("Europe/Kyiv"))).containsExactly(new Month("2026-11", 1));
        assertThat(months(ZoneOffset.UTC)).containsExactly(new Month("2026-10", 1));
    }

    @Test
    void whatReadersCannotSeeIsNotCounted() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.withdraw(FLOOD);
        newsroom.begin(FERRY, ferryStory());
        newsroom.publish(UUID.randomUUID(), ofKind(Kind.PAGE, "about-us", "About us"));

        assertThat(months(ZoneOffset.UTC)).isEmpty();
    }

    private void publish(UUID id, String at, String slug) {
        newsroom.itIs(Instant.parse(at));
        newsroom.publish(id, story(slug, "A story", "Text"));
    }

    private List<Month> months(ZoneId zone) {
        return newsroom.get(beans -> beans.get(Calendar.class).months(zone));
    }
}
