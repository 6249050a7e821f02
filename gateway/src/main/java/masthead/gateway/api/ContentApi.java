package masthead.gateway.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Archive;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Author;
import masthead.gateway.content.Records.Authors;
import masthead.gateway.content.Records.Brief;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.content.Records.Corrections;
import masthead.gateway.content.Records.Redirect;
import masthead.gateway.content.Records.Section;
import masthead.gateway.content.Records.Sections;
import masthead.gateway.content.Records.Series;
import masthead.gateway.content.Records.SeriesList;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.content.Records.Topic;
import masthead.gateway.content.Records.Topics;
import masthead.gateway.upstream.Provider;
import org.jspecify.annotations.Nullable;

/** The public content API: what is published, for everybody. Each of its addresses is a question to a service. */
final class ContentApi {
    private static final String ROOT = "/content/";

    private static final List<String> PAGE = List.of("limit", "after", "count");

    /**
     * What a noun answers with, as a list or alone, one of each by its slug.
     *
     * @param parameters those that the list takes
     */
    private record Noun(
            Provider provider, Class<?> list, @Nullable Class<?> one, String address, List<String> parameters) {}

    private static final Map<String, Noun> NOUNS = Map.ofEntries(
            Map.entry(
                    "articles",
                    new Noun(
                            Provider.ARTICLES,
                            Cards.class,
                            Article.class,
                            "/",
                            List.of(
                                    "section", "topic", "author", "series", "from", "to", "page", "limit", "after",
                                    "count"))),
            Map.entry("sections", new Noun(Provider.ARTICLES, Sections.class, Section.class, "/section/", List.of())),
            Map.entry("topics", new Noun(Provider.ARTICLES, Topics.class, Topic.class, "/topic/", PAGE)),
            Map.entry("authors", new Noun(Provider.ARTICLES, Authors.class, Author.class, "/author/", PAGE)),
            Map.entry("series", new Noun(Provider.ARTICLES, SeriesList.class, Series.class, "/series/", PAGE)),
            Map.entry("archive", new Noun(Provider.ARTICLES, Archive.class, null, "/archive", List.of())),
            Map.entry(
                    "corrections",
                    new Noun(
                            Provider.ARTICLES,
                            Corrections.class,
                            null,
                            "/corrections",
                            List.of("page", "limit", "after", "count"))),
            Map.entry("settings", new Noun(Provider.ARTICLES, Settings.class, null, "/", List.of())),
            Map.entry("redirects", new Noun(Provider.ARTICLES, Redirect.class, null, "/", List.of("path"))),
            Map.entry(
                    "briefs",
                    new Noun(
                            Provider.FEED,
                            Briefs.class,
                            Brief.class,
                            "/brief/",
                            List.of("from", "to", "limit", "after", "count"))));

    private ContentApi() {}

    /** Whether a path below {@code /api} belongs here. */
    static boolean has(String path) {
        return path.startsWith(ROOT);
    }

    /**
     * The question that an address asks; empty if there is none. Only known parameters count, each once and in one order, so
     * that what is kept has one name.
     *
     * @param path such as {@code /content/articles/flood}
     */
    static Optional<Question<?>> question(String path, @Nullable String query) {
        String[] segments = path.substring(ROOT.length()).split("/", -1);
        Noun noun = NOUNS.get(segments[0]);
        if (noun == null || segments.length > 2) {
            return Optional.empty();
        }
        if (segments.length == 1) {
            Map<String, String> given = parameters(noun.parameters, query);
            String asked = given.entrySet().stream()
                    .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                    .collect(Collectors.joining("&", given.isEmpty() ? "" : "?", ""));
            return Optional.of(new Question<>(noun.provider, path + asked, noun.list, addressOfList(noun, given)));
        }
        return noun.one == null || segments[1].isEmpty()
                ? Optional.empty()
                : Optional.of(new Question<>(noun.provider, path, noun.one, noun.address + segments[1]));
    }

    /** Of a query the first value of each known parameter, as it was written. */
    private static Map<String, String> parameters(List<String> known, @Nullable String query) {
        var given = new LinkedHashMap<String, String>();
        for (String name : known) {
            Stream.of(query == null ? new String[0] : query.split("&", -1))
                    .filter(parameter -> parameter.startsWith(name + "="))
                    .findFirst()
                    .ifPresent(parameter -> given.put(name, parameter.substring(name.length() + 1)));
        }
        return given;
    }

    /** The reader's address that is there only if the list is: that of what it is narrowed to, or the old path that is asked for. */
    private static String addressOfList(Noun noun, Map<String, String> given) {
        for (String noted : List.of("section", "topic", "author", "series")) {
            if (given.containsKey(noted)) {
                return "/" + noted + "/" + given.get(noted);
            }
        }
        String path = given.get("path");
        return path == null ? noun.address : decoded(path);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAnEscape) {
            return value;
        }
    }
}
