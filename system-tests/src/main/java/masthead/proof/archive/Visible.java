package masthead.proof.archive;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The words of some markup as a reader meets them: text and the alt texts of pictures, in order. */
public final class Visible {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");
    private static final Set<String> SILENT = Set.of("script", "style", "head", "template");
    private static final Set<String> WITHIN_A_WORD = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins",
            "kbd", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
            "var");

    private final StringBuilder text = new StringBuilder();

    private Visible() {}

    public static List<String> words(Node markup) {
        var visible = new Visible();
        visible.add(markup);
        return words(visible.text.toString());
    }

    /** The words of plain text. Letters and digits count; how quotation marks and dashes are set does not. */
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        String plain = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("");
        var matcher = WORD.matcher(plain.replaceAll("(?i)\\bhttps?://(www\\.)?", " "));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private void add(Node node) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element && !SILENT.contains(element.normalName())) {
            String edge = WITHIN_A_WORD.contains(element.normalName()) ? "" : " ";
            text.append(edge).append(element.normalName().equals("img") ? element.attr("alt") + " " : "");
            element.childNodes().forEach(this::add);
            text.append(edge);
        }
    }
}
