package masthead.feed.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import masthead.feed.FeedDatabase;
import masthead.feed.brief.Briefs;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import org.junit.jupiter.api.Test;

class ContentBriefsResourceTest {
    private final FeedDatabase feed = new FeedDatabase();

    @Test
    void everyTimeThatIsTakenIsOneThatTheDatabaseHolds() {
        for (String time : List.of("0001-01-01T00:00:00Z", "2026-11-23T14:00:00Z", "9999-12-31T23:59:59Z")) {
            var at = ContentBriefsResource.instant("from", time);
            assertThat(at).hasToString(time);
            feed.run(beans -> beans.get(Briefs.class).published(at, at, Briefs.Order.NEWEST, Page.of(20, null)));
        }
        assertThat(ContentBriefsResource.instant("from", null)).isNull();
    }

    @Test
    void anyOtherIsRefused() {
        for (String time : List.of(
                "-999999999-01-01T00:00:00Z",
                "0000-12-31T23:59:59Z",
                "9999-12-31T23:59:59.000000001Z",
                "+999999999-12-31T23:59:59Z",
                "last week",
                "")) {
            assertThatThrownBy(() -> ContentBriefsResource.instant("from", time))
                    .as(time)
                    .isInstanceOf(InvalidRequest.class);
        }
    }
}
