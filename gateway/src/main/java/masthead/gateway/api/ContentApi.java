package masthead.gateway.api;

import static java.util.Map.entry;

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
import masthead.gateway.content.Records.Articles;
import masthead.gateway.content.Records.Author;
import masthead.gateway.content.Records.Authors;
import masthead.gateway.content.Records.Brief;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.content.Records.Corrections;
import masthead.gateway.content.Records.Redirect;
import masthead.gateway.content.Records.Results;
import masthead.gateway.content.Records.Section;
import masthead.gateway.content.Records.Sections;
import masthead.gateway.content.Records.Series;
import masthead.gateway.content.Records.SeriesList;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.content.Records.SitemapIndex;
import masthead.gateway.content.Records.SitemapPart;
import masthead.gateway.content.Records.Topic;
import masthead.gateway.content.Records.Topics;
import masthead.gateway.upstream.Provider;
import org.jspecify.annotations.Nullable;

/** The public content API: what is published, for everybody. Each of its addresses is a question to a service. */
final class ContentApi {
    private static final String ROOT = "/content/";

    /** What is known by a key of its own also while nothing is there. */
    private static final String BREAKING_NEWS = "/content/breaking-news";

    private static final String FRONTS = "fronts";
    private static final List<String> ARRANGED = List.of("front", "picks");

    private static final List<String> PAGE = List.of("limit", "after", "count");

    /**
     * What a noun answers with, as a list or alone, one of each by its slug.
     *
     * @param parameters those that the list takes
     */
    private record Noun(
            Provider provider, Class<?> list, @Nullable Class<?> one, String address, List<String> parameters) {}

    private static final Map<String, Noun> NOUNS = Map.ofEntries(
            entry(
                    "articles",
                    new Noun(
                            Provider.ARTICLES,
                            Cards.class,
                            Article.class,
                            "/",
                            List.of(
                                    "section", "topic", "author", "series", "from", "to", "whole", "page", "limit",
                                    "after", "count"))),
            articles("archive", Archive.class, null, "/archive", List.of()),
            articles(
                    "search",
                    Results.class,
                    null,
                    "/search",
                    List.of("q", "section", "author", "from", "to", "sort", "page", "limit")),
            articles("sections", Sections.class, Section.class, "/section/", List.of()),
            articles("series", SeriesList.class, Series.class, "/series/", PAGE),
            articles("topics", Topics.class, Topic.class, "/topic/", PAGE),
            articles("authors", Authors.class, Author.class, "/author/", PAGE),
            articles(
                    "corrections", Corrections.class, null, "/corrections", List.of("page", "limit", "after", "count")),
            articles("sitemap", SitemapIndex.class, SitemapPart.class, "/sitemap/", List.of()),
            articles("settings", Settings.class, null, "/", List.of()),
            articles("redirects", Redirect.class, null, "/", List.of("path")),
            entry(
                    "briefs",
                    new Noun(
                            Provider.FEED,
                            Briefs.class,
                            Brief.class,
                            "/brief/",
                            List.of("from", "to", "order", "limit", "after", "count"))));

    private static Map.Entry<String, Noun> articles(
            String name, Class<?> list, @Nullable Class<?> one, String address, List<String> parameters) {
        return entry(name, new Noun(Provider.ARTICLES, list, one, address, parameters));
    }

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
        if (path.equals(BREAKING_NEWS)) {
            return Optional.of(Question.breakingNews());
        }
        if (segments.length == 2 && segments[0].equals(FRONTS)) {
            return ARRANGED.contains(segments[1]) ? Optional.of(Question.curated(segments[1])) : Optional.empty();
        }
        Noun noun = NOUNS.get(segments[0]);
        if (noun == null || segments.length > 2) {
            return Optional.empty();
        }
        if (segments.length == 1) {
            Map<String, String> given = parameters(noun.parameters, query);
            String asked = given.entrySet().stream()
                    .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                    .collect(Collectors.joining("&", given.isEmpty() ? "" : "?", ""));
            Class<?> type = "true".equals(given.get("whole")) ? Articles.class : noun.list;
            return Optional.of(new Question<>(noun.provider, path + asked, type, addressOfList(noun, given)));
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
