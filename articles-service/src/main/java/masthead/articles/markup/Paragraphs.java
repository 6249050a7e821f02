package masthead.articles.markup;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import masthead.articles.markup.Line.Piece;
import masthead.articles.markup.Markup.Conversion;

/** Writes paragraphs. An address that has a line to itself becomes what the old system made of it: an embed, or a link. */
final class Paragraphs {
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s<>\"]{4,}");

    private final Conversion conversion;
    private final ArrayNode out;
    private final Tongue around;

    Paragraphs(Conversion conversion, ArrayNode out, Tongue around) {
        this.conversion = conversion;
        this.out = out;
        this.around = around;
    }

    /** @param heading the level; 0 for a paragraph */
    void write(List<Piece> pieces, Tongue tongue, int heading) {
        if (heading > 0) {
            text("heading", pieces, tongue);
            Tree.attributes((ObjectNode) out.get(out.size() - 1)).put("level", heading);
            return;
        }
        var gathered = new ArrayList<Piece>();
        for (List<Piece> line : lines(pieces)) {
            Optional<String> embed = alone(line).flatMap(Embeds::page);
            if (embed.isPresent()) {
                text("paragraph", gathered, tongue);
                gathered.clear();
                out.add(embed(embed.get()));
            } else {
                if (!gathered.isEmpty()) {
                    gathered.add(Piece.BREAK);
                }
                gathered.addAll(linked(line));
            }
        }
        text("paragraph", gathered, tongue);
    }

    static ObjectNode embed(String page) {
        ObjectNode embed = Tree.node("embed");
        Tree.attributes(embed).put("url", page);
        return embed;
    }

    private static List<List<Piece>> lines(List<Piece> pieces) {
        var lines = new ArrayList<List<Piece>>();
        lines.add(new ArrayList<>());
        for (Piece piece : pieces) {
            if (piece == Piece.BREAK) {
                lines.add(new ArrayList<>());
            } else {
                lines.get(lines.size() - 1).add(piece);
            }
        }
        return lines;
    }

    /** The address, where a line is nothing else. */
    private static Optional<String> alone(List<Piece> line) {
        return line.size() == 1
                        && line.get(0).marks().all().isEmpty()
                        && ADDRESS.matcher(line.get(0).text()).matches()
                ? Optional.of(line.get(0).text())
                : Optional.empty();
    }

    private List<Piece> linked(List<Piece> line) {
        return alone(line)
                .flatMap(address -> conversion.hrefs().of(address, ""))
                .map(href -> List.of(new Piece(line.get(0).text(), Marks.NONE.linking(href))))
                .orElse(line);
    }

    private void text(String type, List<Piece> pieces, Tongue tongue) {
        if (Line.words(pieces).isBlank()) {
            return;
        }
        ObjectNode node = Tree.node(type);
        tongue.declare(node, around, Line.words(pieces));
        ArrayNode content = Tree.content(node);
        pieces.forEach(piece -> content.add(piece.node()));
        out.add(node);
    }
}
