package masthead.articles.named;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import masthead.articles.ArticlesDatabase;
import masthead.articles.redirect.Redirect;
import masthead.articles.redirect.Redirects;
import org.junit.jupiter.api.Test;

class PageAddressesTest {
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    @Test
    void anOldNameLeadsToTheNewOneInOneHopHoweverOftenItChanged() {
        moved("/section/port", "/section/harbour");
        moved("/section/harbour", "/section/quays");

        assertThat(leadsTo("/section/port")).contains("/section/quays");
        assertThat(leadsTo("/section/harbour")).contains("/section/quays");
        assertThat(leadsTo("/section/quays")).isEmpty();
        assertThat(newsroom.told())
                .containsExactly(
                        "redirect.changed {\"path\": \"/section/port\"}",
                        "redirect.changed {\"path\": \"/section/harbour\"}");
    }

    @Test
    void aNameThatIsTakenBackLeadsNowhereElse() {
        moved("/topic/tides", "/topic/floods");
        moved("/topic/floods", "/topic/tides");

        assertThat(leadsTo("/topic/tides")).isEmpty();
        assertThat(leadsTo("/topic/floods")).contains("/topic/tides");
    }

    @Test
    void aNewPageHasItsAddressForItself() {
        moved("/series/one", "/series/two");

        newsroom.run(beans -> beans.get(PageAddresses.class).stands("/series/one"));

        assertThat(leadsTo("/series/one")).isEmpty();
        assertThat(newsroom.told()).hasSize(2);
    }

    @Test
    void whatStaysWhereItIsChangesNothing() {
        moved("/author/ilse", "/author/ilse");

        assertThat(leadsTo("/author/ilse")).isEmpty();
        assertThat(newsroom.told()).isEmpty();
    }

    private void moved(String before, String now) {
        newsroom.run(beans -> beans.get(PageAddresses.class).moved(before, now));
    }

    private Optional<String> leadsTo(String path) {
        return newsroom.get(beans -> beans.get(Redirects.class).lookup(path).map(Redirect::target));
    }
}
