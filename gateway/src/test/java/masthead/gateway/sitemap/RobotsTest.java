package masthead.gateway.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import masthead.gateway.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs may fetch, and whom people tell of a hole. */
class RobotsTest {
    private static final String ROBOTS = Robots.of("https://paper.test");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/metro-stops-at-midnight",
                "/membership",
                "/media/a/1/wide-640.jpg",
                "/search-and-rescue",
                "/streams-run-dry",
                "/sign-in-sheets-are-back",
                "/account-of-a-night",
                "/share/flood/1.png",
                "/assets/0/site.css",
                "/rss"
            })
    void whatReadersReadMayBeFetched(String path) {
        assertThat(allowed(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/admin/", "/api/articles", "/search", "/search?q=flood", "/me", "/sign-in/code", "/preview/abc"
            })
    void whatIsNoPageMayNot(String path) {
        assertThat(allowed(path)).isFalse();
    }

    @Test
    void theSitemapsAreNamedWhole() {
        assertThat(ROBOTS.lines())
                .contains("Sitemap: https://paper.test/sitemap.xml", "Sitemap: https://paper.test/sitemap-news.xml");
    }

    @Test
    void whoMayBeToldOfAHoleIsSaidWhereTheNewsroomNamesSomebody() throws IOException {
        Instant now = Instant.parse("2026-11-23T12:34:56Z");
        var newspaper = Stories.site(settings -> settings.put("security", "mailto:security@paper.test"))
                .newspaper();

        assertThat(SecurityText.of(newspaper, now).orElseThrow().lines())
                .containsExactly(
                        "Contact: mailto:security@paper.test",
                        "Expires: 2027-05-22T00:00:00Z",
                        "Preferred-Languages: en",
                        "Canonical: https://paper.test/.well-known/security.txt");
        assertThat(SecurityText.of(Stories.newspaper(), now)).isEmpty();
    }

    /** RFC 9309, 2.2.2 and 2.2.3: a rule is the beginning of a path; a dollar sign is its end. */
    private static boolean allowed(String path) {
        List<String> rules = ROBOTS.lines()
                .filter(line -> line.startsWith("Disallow: "))
                .map(line -> line.substring("Disallow: ".length()))
                .toList();
        return rules.stream()
                .map(rule -> rule.endsWith("$")
                        ? Pattern.quote(rule.substring(0, rule.length() - 1)) + "$"
                        : Pattern.quote(rule))
                .noneMatch(rule -> Pattern.compile("^" + rule).matcher(path).find());
    }
}
