package masthead.deploy.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;
import masthead.deploy.Json;
import masthead.deploy.Trouble;

/**
 * A sample story's text as a document: a list of lines, each a block. A line that begins with {@code ## } is a heading,
 * {@code > } a quotation, {@code " } a pull quote with {@code | } before its attribution, {@code - } an item of a list,
 * {@code ! key | alt | caption | credit} a picture, {@code | cell | cell |} a row of a table; {@code [] title} begins a fact box that
 * ends at the line {@code []}; the rest are paragraphs. What stands within a line is {@link Inline}'s.
 */
final class StoryText {
    private static final int PICTURE_PARTS = 4;

    private final UnaryOperator<String> pictures;
    private final ObjectNode document = Json.object().put("type", "doc");
    private ArrayNode into = document.putArray("content");

    /** @param pictures the id of a picture, by its key */
    private StoryText(UnaryOperator<String> pictures) {
        this.pictures = pictures;
    }

    static ObjectNode document(JsonNode lines, UnaryOperator<String> pictures) {
        var text = new StoryText(pictures);
        lines.forEach(line -> text.line(line.asText()));
        return text.document;
    }

    private void line(String line) {
        if (line.equals("[]")) {
            into = (ArrayNode) document.get("content");
        } else if (line.startsWith("[] ")) {
            ObjectNode box = into.addObject().put("type", "factBox");
            box.putObject("attrs").put("title", line.substring(3));
            into = box.putArray("content");
        } else {
            block(line);
        }
    }

    private void block(String line) {
        int space = line.indexOf(' ');
        String rest = line.substring(space + 1);
        switch (space < 0 ? "" : line.substring(0, space)) {
            case "##" -> heading(rest);
            case ">" -> paragraph(into.addObject().put("type", "blockquote").putArray("content"), rest);
            case "\"" -> pullQuote(rest.split(" \\| ", 2));
            case "-" -> paragraph(item(), rest);
            case "!" -> picture(rest.split(" \\| ", PICTURE_PARTS));
            case "|" -> row(rest.split(" \\|(?: |$)"));
            default -> paragraph(into, line);
        }
    }

    private void heading(String text) {
        ObjectNode heading = into.addObject().put("type", "heading");
        heading.putObject("attrs").put("level", 2);
        Inline.add(heading.putArray("content"), text);
    }

    private void pullQuote(String[] parts) {
        ObjectNode quote = into.addObject().put("type", "pullQuote");
        quote.putObject("attrs").put("attribution", parts.length > 1 ? parts[1] : "");
        Inline.add(quote.putArray("content"), parts[0]);
    }

    private ArrayNode item() {
        return continued("bulletList").addObject().put("type", "listItem").putArray("content");
    }

    private void picture(String[] parts) {
        if (parts.length < PICTURE_PARTS) {
            throw new Trouble("A picture in a sample story lacks alt text, caption or credit: " + parts[0]);
        }
        into.addObject()
                .put("type", "picture")
                .putObject("attrs")
                .put("media", pictures.apply(parts[0]))
                .put("size", "wide")
                .put("alt", parts[1])
                .put("caption", parts[2])
                .put("credit", parts[3]);
    }

    /** The first row of a table is its head. */
    private void row(String[] cells) {
        ArrayNode rows = continued("table");
        String type = rows.isEmpty() ? "tableHeader" : "tableCell";
        ArrayNode row = rows.addObject().put("type", "tableRow").putArray("content");
        for (String cell : cells) {
            paragraph(row.addObject().put("type", type).putArray("content"), cell.strip());
        }
    }

    /** The content of the last block if it is of that type, else of a new one. */
    private ArrayNode continued(String type) {
        JsonNode last = into.path(into.size() - 1);
        return last.path("type").asText().equals(type)
                ? (ArrayNode) last.get("content")
                : into.addObject().put("type", type).putArray("content");
    }

    private static void paragraph(ArrayNode where, String text) {
        Inline.add(where.addObject().put("type", "paragraph").putArray("content"), text);
    }
}
