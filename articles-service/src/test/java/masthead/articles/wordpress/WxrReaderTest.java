package masthead.articles.wordpress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WxrReaderTest {
    @Test
    void theSiteComesFirstAndEverythingElseInItsOrder() throws IOException {
        List<WpEntry> entries = read(text());

        assertThat(entries.get(0)).isInstanceOf(WpSite.class);
        assertThat(entries).filteredOn(WpItem.class::isInstance).hasSize(16);
        assertThat(((WpSite) entries.get(0)).origin("item", 1)).isEqualTo("wordpress:old.varnholm.example:item:1");
    }

    @Test
    void documentTypesAreRefused() {
        String hostile = "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><rss><channel>&f;</channel></rss>";

        assertThatThrownBy(() -> read(hostile)).isInstanceOf(BrokenArchive.class);
    }

    @Test
    void aPlainFeedIsNoArchive() {
        assertThatThrownBy(() -> read("<rss><channel><title>News</title></channel></rss>"))
                .isInstanceOf(BrokenArchive.class)
                .hasMessageContaining("wxr_version");
    }

    @Test
    void controlCharactersThatXmlForbidsAreSpaces() throws IOException {
        List<WpEntry> entries = read(text().replace("The tide.", "The\u0003tide."));

        assertThat(entries)
                .anyMatch(
                        entry -> entry instanceof WpItem item && item.content().equals("The tide."));
    }

    @Test
    void addressesInOtherScriptsAreKeptAsTheyRead() throws IOException {
        WpSite site = (WpSite) read(text()).get(0);
        WpItem page = item(9);

        assertThat(OldPaths.of(site.site(), page).own()).containsExactly("/про-нас", "/?p=9", "/?page_id=9");
    }

    @Test
    void aSmallerSizeOfAPictureFindsThePicture() {
        assertThat(Uploads.paths("https://old.varnholm.example/wp-content/uploads/2019/03/quay-300x200.jpg?w=600"))
                .containsExactly("2019/03/quay-300x200.jpg", "2019/03/quay.jpg");
        assertThat(Uploads.paths("https://old.varnholm.example/wp-content/uploads/../../key"))
                .isEmpty();
    }

    @Test
    void theDeepestCategoryIsTheMainOneUnlessEditorsNamedAnother() throws IOException {
        var categories = new Categories();
        read(text()).forEach(entry -> {
            if (entry instanceof WpTerm term && term.category()) {
                categories.add(term);
            }
        });

        assertThat(categories.mainFirst(item(1)))
                .extracting(WpItem.Term::slug)
                .containsExactly("night-ferry", "harbour");
    }

    private static WpItem item(long id) throws IOException {
        return read(text()).stream()
                .filter(WpItem.class::isInstance)
                .map(WpItem.class::cast)
                .filter(item -> item.id() == id)
                .findFirst()
                .orElseThrow();
    }

    private static List<WpEntry> read(String text) throws IOException {
        var entries = new ArrayList<WpEntry>();
        WxrReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), entries::add);
        return entries;
    }

    private static String text() throws IOException {
        try (InputStream file = WxrReaderTest.class.getResourceAsStream("/imports/varnholm.wxr.xml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
