package masthead.articles.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Something in square brackets that the old system replaced by something else: {@code [name a="b" c]inside[/name]}.
 *
 * @param tag the opening tag as it stands
 * @param named attributes with names, as they stand
 * @param rest what stands in the tag without a name
 * @param content what it encloses; null where it encloses nothing
 * @param end where the text goes on
 */
record Shortcode(
        String name,
        String tag,
        Map<String, String> named,
        List<String> rest,
        @Nullable String content,
        int end) {
    private static final Pattern NAME = Pattern.compile("\\[([A-Za-z][\\w-]{0,60}+)(?=[\\s=/\\]])");
    private static final Pattern CLOSING = Pattern.compile("\\[/([A-Za-z][\\w-]{0,60}+)]");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "([\\w-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|[“”″]([^“”″]*)[“”″]|&quot;(.*?)&quot;|([^\\s\"'/]\\S*))"
                    + "|\"([^\"]*)\"|'([^']*)'|(\\S+)",
            Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("(?s).*\\s[\\w-]+\\s*=\\s*\\S.*");
    private static final String QUOTES = "\"'“”";
    private static final int LONGEST = 20_000;

    /**
     * The shortcode that begins at a bracket, if one does.
     *
     * @param closed the names that have a closing tag somewhere, see {@link #closed}
     */
    static Optional<Shortcode> at(String html, int bracket, Set<String> closed) {
        Matcher opening = NAME.matcher(html).region(bracket, html.length());
        int close = opening.lookingAt() ? closingBracket(html, opening.end()) : -1;
        if (close < 0) {
            return Optional.empty();
        }
        String tag = html.substring(bracket, close + 1);
        String text = html.substring(opening.end(), close);
        String last = "[/" + opening.group(1) + "]";
        boolean whole = text.endsWith("/") || !closed.contains(opening.group(1));
        int closingTag = whole ? -1 : html.indexOf(last, close);
        var named = new LinkedHashMap<String, String>();
        var rest = new ArrayList<String>();
        attributes(text.replaceFirst("/$", ""), named, rest);
        return Optional.of(new Shortcode(
                opening.group(1).toLowerCase(Locale.ROOT),
                tag,
                named,
                rest,
                closingTag < 0 ? null : html.substring(close + 1, closingTag),
                closingTag < 0 ? close + 1 : closingTag + last.length()));
    }

    /** All names of which a text has a closing tag. */
    static Set<String> closed(String html) {
        return CLOSING.matcher(html).results().map(tag -> tag.group(1)).collect(Collectors.toSet());
    }

    /** Where the tag ends: at a bracket outside quotation marks, before another one opens; -1 for nowhere. */
    private static int closingBracket(String html, int from) {
        char quote = 0;
        for (int i = from; i < Math.min(html.length(), from + LONGEST); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote || quote == '“' && c == '”' ? 0 : quote;
            } else if (c == ']') {
                return i;
            } else if (c == '[') {
                return -1;
            } else if (QUOTES.indexOf(c) >= 0) {
                quote = c;
            }
        }
        return -1;
    }

    private static void attributes(String text, Map<String, String> named, List<String> rest) {
        Matcher each = ATTRIBUTE.matcher(text);
        while (each.find()) {
            String value = Stream.of(2, 3, 4, 5, 6, 7, 8, 9)
                    .map(each::group)
                    .filter(group -> group != null)
                    .findFirst()
                    .orElse("");
            if (each.group(1) == null) {
                rest.add(value.startsWith("=") ? value.substring(1) : value);
            } else {
                named.putIfAbsent(each.group(1).toLowerCase(Locale.ROOT), value);
            }
        }
    }

    /** Whether it is meant as a shortcode even though nobody knows its name, rather than as words in brackets. */
    boolean deliberate() {
        return content != null
                || name.contains("_")
                || tag.endsWith("/]")
                || NAMED.matcher(tag).matches();
    }

    /** An attribute's value, unescaped. */
    Optional<String> value(String... names) {
        return Stream.of(names)
                .map(named::get)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .map(value -> Parser.unescapeEntities(value, true).strip());
    }

    /** The address that it names, wherever in it. */
    Optional<String> address() {
        Stream<String> candidates = Stream.of(named.values().stream(), rest.stream(), Stream.ofNullable(content))
                .flatMap(each -> each);
        return candidates
                .map(text -> Plain.line(Parser.unescapeEntities(text, true)))
                .filter(text -> text.matches("(?i)(https?:)?//\\S+"))
                .findFirst();
    }
}
