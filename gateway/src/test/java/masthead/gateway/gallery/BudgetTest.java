package masthead.gateway.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import masthead.gateway.asset.Asset;
import masthead.gateway.asset.Assets;
import masthead.gateway.page.Templates;
import masthead.gateway.rendered.Coding;
import masthead.gateway.rendered.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What an article may weigh on a bad line. */
class BudgetTest {
    private static final int PAGE = 35 * 1024;
    private static final int SCRIPT = 10 * 1024;
    private static final int FACES = 70 * 1024;
    private static final int FACES_WITH_ITALICS = 85 * 1024;

    private final Assets assets = new Assets();

    @Test
    void anArticleWithItsStyleAndScriptIsSmall() {
        var specimens = new Specimens();
        specimens.templates = new Templates();
        specimens.assets = assets;
        String html = specimens.page("article").orElseThrow();
        Document page = Jsoup.parse(html);

        int bytes = gzip(html.getBytes(StandardCharsets.UTF_8));
        for (String file : page.select("link[rel=stylesheet]").eachAttr("href")) {
            bytes += compressed(file);
        }
        for (String file : page.select("script[src]").eachAttr("src")) {
            bytes += compressed(file);
        }

        assertThat(bytes).isLessThanOrEqualTo(PAGE);
    }

    @Test
    void theScriptIsSmaller() {
        assertThat(compressed(assets.path() + "/site.js") + compressed(assets.path() + "/look.js"))
                .isLessThanOrEqualTo(SCRIPT);
    }

    @Test
    void typefacesAreCutToWhatPagesUse() {
        int upright = size("source-serif-4") + size("inter");

        assertThat(upright).isLessThanOrEqualTo(FACES);
        assertThat(upright + size("source-serif-4-italic")).isLessThanOrEqualTo(FACES_WITH_ITALICS);
    }

    @Test
    void nothingIsAskedOfAnybodyElse() {
        var specimens = new Specimens();
        specimens.templates = new Templates();
        specimens.assets = assets;
        for (String name : SpecimensTest.names()) {
            Document page = Jsoup.parse(specimens.page(name).orElseThrow());
            List<String> fetched = page.select("[src]").eachAttr("src");
            fetched.addAll(
                    page.select("link:not([rel=canonical], [rel=alternate])").eachAttr("href"));

            assertThat(fetched)
                    .allSatisfy(address -> assertThat(address).startsWith("/").doesNotStartWith("//"));
        }
    }

    private int size(String face) {
        return asset(assets.path() + "/fonts/" + face + ".woff2").bytes().length;
    }

    private int compressed(String address) {
        return gzip(asset(address).bytes());
    }

    private Asset asset(String address) {
        return assets.at(address).orElseThrow();
    }

    private static int gzip(byte[] bytes) {
        return Page.of(200, "text/plain; charset=utf-8", bytes).bytes(Coding.GZIP).length;
    }
}
