package masthead.articles.markup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import masthead.document.Limits;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Writes tables. One within another, one that only lays out, and one that is too wide become paragraphs in reading order. */
final class Tables {
    /** How far below a table the paragraphs of its cells are. */
    private static final int LEVELS = 3;

    private static final int WIDEST = 100;
    private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot", "tr");
    private static final Set<String> CELLS = Set.of("td", "th", "caption", "colgroup");

    private final Flow flow;

    Tables(Flow flow) {
        this.flow = flow;
    }

    void table(Element table) {
        List<Element> rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table && !cells(row).isEmpty())
                .toList();
        boolean layout = table.attr("role").equals("presentation")
                || rows.size() == 1 && cells(rows.get(0)).size() == 1;
        boolean wide = rows.stream().anyMatch(row -> columns(row) > Limits.COLUMNS);
        Element caption = table.children().stream()
                .filter(child -> child.nameIs("caption"))
                .findFirst()
                .orElse(null);
        String words = caption == null ? "" : Plain.words(caption);
        if (rows.isEmpty()
                || layout
                || wide
                || flow.place().table()
                || words.length() > Plain.LONGEST
                || !flow.place().fits(LEVELS)) {
            flatten(table);
        } else {
            write(table, rows, words);
        }
    }

    private void flatten(Element element) {
        for (Node child : List.copyOf(element.childNodes())) {
            if (child instanceof Element part && PARTS.contains(part.normalName())) {
                flatten(part);
            } else if (child instanceof Element cell && (cell.nameIs("td") || cell.nameIs("th"))) {
                flow.block(cell);
            } else {
                flow.node(child);
            }
        }
        flow.endParagraph();
    }

    /** What stands in a table and in none of its cells goes before it, as browsers have it. */
    private void strays(Element part) {
        for (Node child : List.copyOf(part.childNodes())) {
            if (child instanceof Element inner && PARTS.contains(inner.normalName())) {
                strays(inner);
            } else if (!(child instanceof Element inner && CELLS.contains(inner.normalName()))) {
                flow.node(child);
            }
        }
    }

    private void write(Element table, List<Element> rows, String caption) {
        strays(table);
        flow.endParagraph();
        ObjectNode node = Tree.node("table");
        Tongue tongue = flow.tongueOf(table);
        tongue.declare(node, flow.place().around(), table.text());
        if (!caption.isEmpty()) {
            Tree.attributes(node).put("caption", caption);
        }
        String direction = tongue.direction(table.text());
        Tongue said = new Tongue(
                tongue.lang(), direction == null ? flow.place().around().dir() : direction);
        Place inside = flow.place().insideTable(LEVELS, said);
        for (Element row : rows) {
            ObjectNode rowNode = Tree.node("tableRow");
            cells(row).forEach(cell -> Tree.content(rowNode).add(cell(cell, inside)));
            Tree.content(node).add(rowNode);
        }
        flow.add(node);
    }

    /** A cell is never empty: editors need a paragraph to write in. */
    private ObjectNode cell(Element cell, Place inside) {
        ObjectNode node = Tree.node(cell.nameIs("th") ? "tableHeader" : "tableCell");
        span(node, "colspan", cell);
        span(node, "rowspan", cell);
        flow.inside(node, inside).block(cell);
        if (Tree.content(node).isEmpty()) {
            Tree.content(node).add(Tree.node("paragraph"));
        }
        return node;
    }

    private static void span(ObjectNode node, String name, Element cell) {
        int span = spanned(cell.attr(name));
        if (span > 1) {
            Tree.attributes(node).put(name, span);
        }
    }

    private static int spanned(String text) {
        return text.strip().matches("[1-9]\\d{0,2}") ? Math.min(WIDEST, Integer.parseInt(text.strip())) : 1;
    }

    private static int columns(Element row) {
        return cells(row).stream()
                .mapToInt(cell -> spanned(cell.attr("colspan")))
                .sum();
    }

    private static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(child -> child.nameIs("td") || child.nameIs("th"))
                .toList();
    }
}
