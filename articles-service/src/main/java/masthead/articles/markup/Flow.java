package masthead.articles.markup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.regex.Pattern;
import masthead.articles.markup.Loss.Kind;
import masthead.articles.markup.Markup.Conversion;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Walks through markup and writes blocks in the order in which they stand. Text gathers in a line until something ends the
 * paragraph; a picture in the middle of one parts it.
 */
final class Flow {
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n[ \\t\\n]*");
    private static final Set<String> SILENT = Set.of(
            "area",
            "base",
            "basefont",
            "bgsound",
            "col",
            "colgroup",
            "link",
            "meta",
            "param",
            "source",
            "track",
            "wbr");

    private final Conversion conversion;
    private final ArrayNode out;
    private final Place place;
    private final Line line = new Line();
    private Tongue tongue;
    private Marks marks = Marks.NONE;
    private int heading;
    private boolean verse;

    Flow(Conversion conversion, ArrayNode out, Place place) {
        this.conversion = conversion;
        this.out = out;
        this.place = place;
        this.tongue = new Tongue(place.around().lang(), null);
    }

    Conversion conversion() {
        return conversion;
    }

    Place place() {
        return place;
    }

    Marks marks() {
        return marks;
    }

    void children(Node parent) {
        for (Node child : parent.childNodes()) {
            node(child);
        }
    }

    void node(Node node) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Comment comment) {
            comment(comment.getData());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    /** Appends text of the source. */
    private void text(String raw) {
        String text = Plain.clean(raw);
        if (verse) {
            line.verse(text, marks);
            return;
        }
        String[] paragraphs = BLANK_LINES.split(text, -1);
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                endParagraph();
            }
            lines(paragraphs[i]);
        }
    }

    private void lines(String text) {
        String[] lines = place.lines() ? text.split("\n", -1) : new String[] {text};
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                line.softBreak();
            }
            if (line.parted() && heading == 0 && !lines[i].isBlank()) {
                endParagraph();
            }
            line.text(lines[i], marks);
        }
    }

    /** Appends words that the source shows without holding them, such as quotation marks. */
    void words(String words) {
        line.text(words, marks);
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "br" -> line.hardBreak();
            case "h1", "h2" -> heading(element, 2);
            case "h3" -> heading(element, 3);
            case "h4", "h5", "h6" -> heading(element, 4);
            case "ul", "ol", "dl", "menu", "dir" -> new Lists(this).list(element);
            case "table" -> new Tables(this).table(element);
            case "blockquote" -> new Quotations(this).quotation(element);
            case "pre", "xmp", "listing", "plaintext" -> new Preformatted(this).pre(element);
            case "hr" -> add(Tree.node("horizontalRule"));
            case "img", "figure" -> new Figures(this).show(element);
            case Shortcodes.GALLERY -> new Figures(this).gallery(element);
            case "iframe",
                    "frame",
                    "embed",
                    "object",
                    "applet",
                    "video",
                    "audio",
                    Shortcodes.EMBED,
                    Shortcodes.PLAYLIST -> new Players(this).play(element);
            default -> other(element);
        }
    }

    private void other(Element element) {
        String name = element.normalName();
        if (SILENT.contains(name) || Unshown.note(element, conversion.losses())) {
            return;
        }
        if (element.hasClass("wp-caption")
                || element.hasClass("wp-block-cover")
                || element.hasClass("wp-block-cover-image")) {
            new Figures(this).show(element);
        } else if (Plain.block(element) || name.equals("summary") || name.equals("details")) {
            block(element);
        } else {
            inline(element);
        }
    }

    /** Writes what stands in an element as paragraphs of their own. */
    void block(Element element) {
        Tongue before = tongue;
        endParagraph();
        tongue = tongue.within(element);
        children(element);
        endParagraph();
        tongue = before;
    }

    /** The language and direction that an element's text has here. */
    Tongue tongueOf(Element element) {
        return tongue.within(element);
    }

    private void heading(Element element, int level) {
        int before = heading;
        endParagraph();
        heading = level;
        block(element);
        heading = before;
    }

    private void inline(Element element) {
        if (element.nameIs("code")
                && place.lines()
                && element.wholeText().strip().contains("\n")) {
            new Preformatted(this).pre(element);
            return;
        }
        if (element.hasClass("wp-block-file__button")) {
            words(" ");
        }
        Marks before = marks;
        marks = marks.with(element);
        Unshown.noteTitle(element, conversion.losses());
        boolean aroundPicture = element.text().isBlank() && element.selectFirst("img") != null;
        if (element.nameIs("a") && element.hasAttr("href") && !aroundPicture) {
            conversion.hrefs().of(element.attr("href"), element.text()).ifPresent(href -> marks = marks.linking(href));
        }
        boolean quoted = element.nameIs("q");
        if (quoted) {
            words("“");
        }
        children(element);
        if (quoted) {
            words("”");
        }
        marks = before;
    }

    /** Writes the lines of a poem: spaces and line feeds count. */
    void verse(Element element) {
        verse = true;
        block(element);
        verse = false;
    }

    private void comment(String comment) {
        if (comment.strip().equals("nextpage")) {
            endParagraph();
        }
        BlockComment.of(comment).ifPresent(this::blockComment);
    }

    private void blockComment(BlockComment block) {
        Losses losses = conversion.losses();
        if (block.themes()) {
            losses.add(Kind.THEME_BLOCK, "the old theme filled this place", block.name());
        } else if (block.reusable()) {
            losses.add(Kind.REUSABLE_BLOCK, "another text stood here by reference", block.attributes());
        } else if (block.foreign()) {
            String kept = block.whole() ? "" : "; the words within are kept";
            losses.add(Kind.UNKNOWN_BLOCK, "nobody knows what this block showed" + kept, block.name());
        } else if (block.embeds() && block.whole()) {
            new Players(this).block(block);
        }
    }

    /** Ends what is being written, and writes a block of its own. */
    void add(ObjectNode block) {
        endParagraph();
        out.add(block);
    }

    /** How many blocks there are; {@link #last} of them may still be changed. */
    int size() {
        return out.size();
    }

    ObjectNode last() {
        return (ObjectNode) out.get(out.size() - 1);
    }

    boolean lastIs(String type) {
        JsonNode last = out.path(out.size() - 1);
        return Tree.is(last, type);
    }

    /** Begins to write inside a node. */
    Flow inside(ObjectNode node, Place there) {
        var flow = new Flow(conversion, Tree.content(node), there);
        flow.tongue = new Tongue(there.around().lang(), null);
        flow.marks = marks;
        flow.verse = verse;
        return flow;
    }

    /** Writes the paragraph that has gathered, if any letter is in it. */
    void endParagraph() {
        var pieces = line.take();
        if (!pieces.isEmpty()) {
            new Paragraphs(conversion, out, place.around()).write(pieces, tongue, heading);
        }
    }
}
