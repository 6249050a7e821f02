package masthead.system;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masthead.system.http.Answer;
import masthead.system.http.Http;

/**
 * The pages of a newsroom that has published nothing yet, as they were before any test did.
 *
 * @param pages by their addresses
 */
public record EmptySite(Map<String, Answer> pages) {
    private static final List<String> PATHS = List.of(
            "/",
            "/news-feed",
            "/corrections",
            "/archive",
            "/search",
            "/search?q=water",
            "/newsletters",
            "/membership",
            "/no-such-story");

    static EmptySite of(Http reader) {
        var pages = new LinkedHashMap<String, Answer>();
        PATHS.forEach(path -> pages.put(path, reader.get(path)));
        return new EmptySite(pages);
    }
}
