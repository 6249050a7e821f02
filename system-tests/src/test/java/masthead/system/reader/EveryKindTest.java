package masthead.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masthead.system.run.Repository;
import org.junit.jupiter.api.Test;

/** Whoever adds an address for readers says what kind of page is there, or that it is none. */
class EveryKindTest {
    private static final String ROUTES = "gateway/src/main/java/masthead/gateway/route/Route.java";
    private static final Pattern ROUTE = Pattern.compile("(?m)^ {4}([A-Z][A-Z_]*)\\($|^ {4}([A-Z][A-Z_]*)\\(\"");

    /** Documents for programs, parts of pages, files, and what is never kept for others: none is a page that a reader opens. */
    private static final Pattern NO_PAGE = Pattern.compile(
            "RSS|ATOM|(SECTION|TOPIC|AUTHOR|JSON)_FEED|.*_(FRAGMENT|PICTURE)|ROBOTS|SITEMAP.*|SECURITY|MEDIA|ASSET|ME|SIGN_(IN|IN_STEP|OUT)|ADMIN|SHARE");

    @Test
    void everyRouteIsAKindOfPageOrNone() throws IOException {
        Set<String> shown = Stream.of(PageKind.values()).map(PageKind::route).collect(Collectors.toSet());

        assertThat(routes())
                .hasSizeGreaterThan(shown.size())
                .filteredOn(route -> !NO_PAGE.matcher(route).matches())
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    private static Set<String> routes() throws IOException {
        Matcher route = ROUTE.matcher(Files.readString(Repository.root().resolve(ROUTES)));
        var found = new TreeSet<String>();
        while (route.find()) {
            found.add(route.group(1) == null ? route.group(2) : route.group(1));
        }
        return found;
    }
}
