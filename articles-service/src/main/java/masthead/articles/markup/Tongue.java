package masthead.articles.markup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Language and direction of a text.
 *
 * @param dir {@code ltr} or {@code rtl}; null where the text's own letters decide
 */
record Tongue(@Nullable String lang, @Nullable String dir) {
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "iw", "fa", "ur", "ps", "yi", "ji", "dv", "sd", "ug", "ckb", "ku", "syr", "arc", "nqo");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final Pattern STYLED = Pattern.compile("(?i)direction\\s*:\\s*(ltr|rtl)");

    /** What a text in that language is before any markup says otherwise. */
    static Tongue of(String language) {
        String first = language.split("-", 2)[0].toLowerCase(Locale.ROOT);
        return new Tongue(language, RIGHT_TO_LEFT.contains(first) ? "rtl" : "ltr");
    }

    /** What an element says of its text; this where it says nothing. */
    Tongue within(Element element) {
        String said = element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang");
        String lang = said.strip().replace('_', '-');
        return new Tongue(LANGUAGE.matcher(lang).matches() ? lang : this.lang, direction(element, dir));
    }

    private static @Nullable String direction(Element element, @Nullable String otherwise) {
        String dir = element.attr("dir").strip().toLowerCase(Locale.ROOT);
        var styled = STYLED.matcher(element.attr("style"));
        if (dir.equals("ltr") || dir.equals("rtl")) {
            return dir;
        }
        return styled.find() ? styled.group(1).toLowerCase(Locale.ROOT) : otherwise;
    }

    /** The direction that a text has: the one said, else that of its first letter that has any. */
    @Nullable
    String direction(String text) {
        return dir != null ? dir : firstStrong(text);
    }

    private static @Nullable String firstStrong(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return "ltr";
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return "rtl";
                }
                default -> i += Character.charCount(c);
            }
        }
        return null;
    }

    /** Says in a node how its text differs from what stands around it. */
    void declare(ObjectNode node, Tongue around, String text) {
        if (lang != null && !lang.equalsIgnoreCase(around.lang)) {
            Tree.attributes(node).put("lang", lang);
        }
        String direction = direction(text);
        if (direction != null && !direction.equals(around.dir)) {
            Tree.attributes(node).put("dir", direction);
        }
    }
}
