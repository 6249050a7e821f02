package masthead.articles.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Plain text out of markup: without what a document refuses. */
public final class Plain {
    /** Longest plain text of an attribute, such as a caption. */
    static final int LONGEST = 2_000;

    private static final Set<String> WITHIN_LINES = Set.of("del", "ins", "math", "s", "strike", "u");
    private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}|[\\ufffe\\uffff]");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n]+");

    private Plain() {}

    /** Without control characters and halves of surrogate pairs; carriage returns and form feeds become spaces. */
    public static String clean(String text) {
        String spaced = lineFeeds(text).replace('\f', ' ').replace('\u0085', ' ');
        return REFUSED.matcher(spaced).replaceAll("");
    }

    /** With one kind of line end only. */
    static String lineFeeds(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** Clean, on one line, without spaces at its ends. */
    public static String line(String text) {
        return SPACE.matcher(clean(text)).replaceAll(" ").strip();
    }

    /** The words of a text that may hold markup, on one line. */
    public static String ofMarkup(String html) {
        return html.indexOf('<') < 0 && html.indexOf('&') < 0
                ? line(html)
                : words(org.jsoup.Jsoup.parseBodyFragment(html).body());
    }

    /** Whether an element stands on lines of its own. */
    static boolean block(Element element) {
        return element.isBlock() && !WITHIN_LINES.contains(element.normalName());
    }

    /** The words in an element on one line; blocks and breaks part them. */
    static String words(Element element) {
        var words = new StringBuilder();
        element.traverse((NodeVisitor) (node, depth) -> {
            if (node instanceof TextNode text) {
                words.append(text.getWholeText());
            } else if (node instanceof Element inner && (block(inner) || inner.nameIs("br"))) {
                words.append(' ');
            }
        });
        return line(words.toString());
    }
}
