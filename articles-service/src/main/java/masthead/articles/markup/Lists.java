package masthead.articles.markup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Writes lists. Lists of terms become bullet points, each term in bold above what is said of it. */
final class Lists {
    /** How far below a list its items' paragraphs are. */
    private static final int LEVELS = 2;

    private static final int LAST_START = 100_000;

    private final Flow flow;

    Lists(Flow flow) {
        this.flow = flow;
    }

    void list(Element list) {
        boolean gallery = list.hasClass("blocks-gallery-grid") || list.hasClass("wp-block-gallery");
        if (list.hasClass("wp-caption")) {
            new Figures(flow).show(list);
        } else if (gallery || !flow.place().fits(LEVELS)) {
            items(list, flow::block);
        } else {
            write(list);
        }
    }

    /** Without a list around them: each item a paragraph. */
    private static void items(Element list, java.util.function.Consumer<Element> each) {
        list.children().forEach(each);
    }

    private void write(Element list) {
        flow.endParagraph();
        boolean ordered = list.normalName().equals("ol");
        ObjectNode node = Tree.node(ordered ? "orderedList" : "bulletList");
        Tongue tongue = flow.tongueOf(list);
        tongue.declare(node, flow.place().around(), list.text());
        Integer start = ordered ? start(list.attr("start")) : null;
        if (start != null) {
            Tree.attributes(node).put("start", start);
        }
        String direction = tongue.direction(list.text());
        Tongue said = new Tongue(
                tongue.lang(), direction == null ? flow.place().around().dir() : direction);
        Place inside = flow.place().inside(LEVELS, said);
        for (Node child : list.childNodes()) {
            child(node, child, inside);
        }
        if (!Tree.content(node).isEmpty()) {
            flow.add(node);
        }
    }

    private static @Nullable Integer start(String text) {
        if (!text.strip().matches("\\d{1,6}")) {
            return null;
        }
        int start = Integer.parseInt(text.strip());
        return start == 1 || start > LAST_START ? null : start;
    }

    /** Items become items; what stands between them, such as a list that is in no item, goes to the one before. */
    private void child(ObjectNode list, Node child, Place inside) {
        if (child instanceof TextNode text && text.isBlank()) {
            return;
        }
        boolean item = child instanceof Element element && (element.nameIs("li") || element.nameIs("dt"));
        ObjectNode node = item || Tree.content(list).isEmpty()
                ? Tree.node("listItem")
                : (ObjectNode) Tree.content(list).get(Tree.content(list).size() - 1);
        Flow within = flow.inside(node, inside);
        write(within, child);
        within.endParagraph();
        boolean fresh = Tree.content(list).isEmpty()
                || Tree.content(list).get(Tree.content(list).size() - 1) != node;
        if (fresh && !Tree.content(node).isEmpty()) {
            Tree.content(list).add(node);
        }
    }

    private static void write(Flow within, Node child) {
        if (child instanceof Element element && element.nameIs("dt")) {
            within.block(bold(element));
        } else if (child instanceof Element element
                && (element.nameIs("li") || element.nameIs("dd") || element.nameIs("div"))) {
            within.block(element);
        } else {
            within.node(child);
        }
    }

    private static Element bold(Element term) {
        var strong = new Element("strong");
        strong.insertChildren(0, term.childNodesCopy());
        term.empty();
        return term.appendChild(strong);
    }
}
