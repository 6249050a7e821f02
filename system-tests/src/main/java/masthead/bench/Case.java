package masthead.bench;

import java.util.List;
import java.util.Map;

/** A way of asking. */
record Case(String name, List<String> paths, Map<String, String> headers) {
    static final String OF_BROWSERS = "gzip, deflate, br, zstd";
    private static final Map<String, String> COMPRESSED = Map.of("Accept-Encoding", OF_BROWSERS);

    /** What readers do. */
    static List<Case> ofReaders(List<String> stories) {
        String first = stories.get(0);
        return List.of(
                new Case("one article", List.of(first), COMPRESSED),
                new Case("the front", List.of("/"), COMPRESSED),
                new Case("one article, 304", List.of(first), Map.of("If-None-Match", "*")),
                new Case(stories.size() + " articles in rotation", stories, COMPRESSED));
    }
}
