package masthead.gateway.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import masthead.gateway.asset.Assets;
import masthead.gateway.page.Templates;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each component can be looked at in each of its states. The pages are left in target/gallery for who wants to look. */
class SpecimensTest {
    private static final Specimens SPECIMENS = specimens();

    static List<String> names() {
        return Jsoup.parse(SPECIMENS.list()).select("li a").eachAttr("href").stream()
                .map(href -> href.substring("/admin/gallery/".length()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsAPageWithOneHeadingAndEachIdOnce(String name) throws IOException {
        String html = SPECIMENS.page(name).orElseThrow();
        Path folder = Files.createDirectories(Path.of("target", "gallery"));
        Files.writeString(folder.resolve(name + ".html"), html);
        Document page = Jsoup.parse(html);

        assertThat(page.select("h1")).hasSize(1);
        var ids = page.select("[id]").stream().map(Element::id).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        for (String reference : List.of("aria-labelledby", "aria-describedby", "for")) {
            assertThat(page.select("[" + reference + "]").eachAttr(reference))
                    .allSatisfy(id -> assertThat(ids).contains(id));
        }
    }

    @Test
    void whatIsNotInTheListIsNotThere() {
        assertThat(SPECIMENS.page("../settings")).isEmpty();
    }

    private static Specimens specimens() {
        var specimens = new Specimens();
        specimens.templates = new Templates();
        specimens.assets = new Assets();
        return specimens;
    }
}
