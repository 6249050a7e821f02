package masthead.document;

import static masthead.document.Document.attribute;
import static masthead.document.Document.children;
import static masthead.document.Document.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes tables, each in a box of its own that can be scrolled by finger and keyboard. */
final class TableRenderer {
    private final Html html;
    private final Consumer<JsonNode> content;

    /** @param content writes what stands in a cell */
    TableRenderer(Html html, Consumer<JsonNode> content) {
        this.html = html;
        this.content = content;
    }

    void render(JsonNode table) {
        String caption = attribute(table, "caption");
        String label = caption == null ? "Table" : caption;
        html.open("div", "class", "table", "role", "region", "aria-label", label, "tabindex", "0");
        html.open("table", "lang", attribute(table, "lang"), "dir", attribute(table, "dir"));
        if (caption != null) {
            html.open("caption").text(caption).close("caption");
        }
        List<JsonNode> rows = children(table);
        boolean head = rows.size() > 1 && heads(rows.get(0));
        if (head) {
            part("thead", rows.subList(0, 1), "col");
        }
        part("tbody", head ? rows.subList(1, rows.size()) : rows, null);
        html.close("table").close("div");
    }

    private static boolean heads(JsonNode row) {
        return children(row).stream().allMatch(cell -> type(cell) == NodeType.TABLE_HEADER);
    }

    private void part(String element, List<JsonNode> rows, @Nullable String scope) {
        html.open(element);
        for (JsonNode row : rows) {
            html.open("tr");
            List<JsonNode> cells = children(row);
            for (int i = 0; i < cells.size(); i++) {
                cell(cells.get(i), scope == null && i == 0 && cells.size() > 1 ? "row" : scope);
            }
            html.close("tr");
        }
        html.close(element);
    }

    private void cell(JsonNode cell, @Nullable String scope) {
        boolean header = type(cell) == NodeType.TABLE_HEADER;
        String element = header ? "th" : "td";
        html.open(
                element,
                "scope",
                header ? scope : null,
                "colspan",
                span(cell, "colspan"),
                "rowspan",
                span(cell, "rowspan"));
        content.accept(cell);
        html.close(element);
    }

    private static @Nullable String span(JsonNode cell, String name) {
        String value = attribute(cell, name);
        return "1".equals(value) ? null : value;
    }
}
