package masthead.gateway.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import masthead.gateway.content.Records.Settings;
import masthead.gateway.content.Records.Topic;
import masthead.gateway.content.Records.Topics;
import masthead.gateway.upstream.Provider;
import org.jspecify.annotations.Nullable;

/** The public content API: what is published, for everybody. Each of its addresses is a question to a service. */
public final class ContentApi {
    private static final String ROOT = "/content/";

    /** What a noun answers with, as a list or alone, one of each by its slug. */
    private record Noun(
            Provider provider, Class<?> list, @Nullable Class<?> one, String address) {}

    private static final Map<String, Noun> NOUNS = Map.of(
            "articles", new Noun(Provider.ARTICLES, Cards.class, Article.class, "/"),
            "sections", new Noun(Provider.ARTICLES, Sections.class, Section.class, "/section/"),
            "topics", new Noun(Provider.ARTICLES, Topics.class, Topic.class, "/topic/"),
            "authors", new Noun(Provider.ARTICLES, Authors.class, Author.class, "/author/"),
            "corrections", new Noun(Provider.ARTICLES, Corrections.class, null, "/corrections"),
            "settings", new Noun(Provider.ARTICLES, Settings.class, null, "/"),
            "redirects", new Noun(Provider.ARTICLES, Redirect.class, null, "/"),
            "briefs", new Noun(Provider.FEED, Briefs.class, Brief.class, "/brief/"));

    private ContentApi() {}

    /** Whether a path below {@code /api} belongs here. */
    public static boolean has(String path) {
        return path.startsWith(ROOT);
    }

    /**
     * The question that an address asks; empty if there is none.
     *
     * @param path such as {@code /content/articles/flood}
     */
    public static Optional<Question<?>> question(String path, @Nullable String query) {
        String[] segments = path.substring(ROOT.length()).split("/", -1);
        Noun noun = NOUNS.get(segments[0]);
        String asked = query == null ? path : path + "?" + query;
        if (noun == null || segments.length > 2) {
            return Optional.empty();
        }
        if (segments.length == 1) {
            return Optional.of(new Question<>(noun.provider, asked, noun.list, addressOfList(noun, query)));
        }
        return noun.one == null || segments[1].isEmpty()
                ? Optional.empty()
                : Optional.of(new Question<>(noun.provider, asked, noun.one, noun.address + segments[1]));
    }

    /** The reader's address that is there only if the list is: that of what it is narrowed to, or the old path that is asked for. */
    private static String addressOfList(Noun noun, @Nullable String query) {
        return Stream.of(query == null ? new String[0] : query.split("&", -1))
                .map(parameter -> parameter.split("=", 2))
                .filter(parameter -> parameter.length == 2)
                .flatMap(parameter -> switch (parameter[0]) {
                    case "section", "topic", "author" -> Stream.of("/" + parameter[0] + "/" + parameter[1]);
                    case "path" -> Stream.of(decoded(parameter[1]));
                    default -> Stream.<String>empty();
                })
                .findFirst()
                .orElse(noun.address);
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAnEscape) {
            return value;
        }
    }
}
