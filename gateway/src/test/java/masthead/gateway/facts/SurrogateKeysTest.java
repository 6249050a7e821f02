package masthead.gateway.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import masthead.gateway.Samples;
import masthead.platform.events.CloudEvent;
import org.junit.jupiter.api.Test;

/** What each fact, as its service tells it, makes untrue. */
class SurrogateKeysTest {
    private static final String ARTICLE = "article:019ab000-0000-7000-8000-000000f100d5";

    @Test
    void aFirstPublicationPurgesListsAndItsAddressButNoPicture() throws IOException {
        assertThat(SurrogateKeys.purgedBy(fact("article.published")))
                .contains(ARTICLE, "articles", "path:/flood-barrier", "pictures:none")
                .doesNotContain("pictures");
    }

    @Test
    void aCorrectionPurgesTheStoryWhereverItIsShown() throws IOException {
        assertThat(SurrogateKeys.purgedBy(fact("article.corrected"))).contains(ARTICLE, "articles", "pictures");
    }

    @Test
    void aNewSlugPurgesBothAddressesAndAllRedirects() throws IOException {
        assertThat(SurrogateKeys.purgedBy(fact("article.slug-changed")))
                .contains(ARTICLE, "path:/barrier", "path:/flood-barrier", "redirects");
    }

    @Test
    void onlyAWithdrawalForbidsOldCopiesAndOnlyOfWhatMayShowIt() throws IOException {
        assertThat(SurrogateKeys.withdrawnBy(fact("article.withdrawn")))
                .contains(ARTICLE, "path:/barrier", "pictures", "articles:addresses")
                .doesNotContain("articles");
        assertThat(SurrogateKeys.withdrawnBy(fact("article.corrected"))).isEmpty();
        assertThat(SurrogateKeys.purgedBy(fact("article.withdrawn"))).contains(ARTICLE, "articles", "pictures");
    }

    @Test
    void aNewNameOfASectionPurgesBothAddressesAndAllRedirects() throws IOException {
        assertThat(SurrogateKeys.purgedBy(renamed("section.changed")))
                .contains("path:/section/barrier", "path:/section/flood-barrier", "sections", "redirects");
        assertThat(SurrogateKeys.purgedBy(renamed("series.changed")))
                .contains("path:/series/barrier", "path:/series/flood-barrier", "redirects");
    }

    /** Something else renamed as the story of the sample was. */
    private static CloudEvent renamed(String type) throws IOException {
        CloudEvent sample = fact("article.slug-changed");
        return new CloudEvent(
                sample.specversion(),
                sample.id(),
                sample.source(),
                type,
                sample.subject(),
                sample.time(),
                sample.datacontenttype(),
                sample.position(),
                sample.data());
    }

    private static CloudEvent fact(String type) throws IOException {
        return Samples.fact("articles", type);
    }
}
