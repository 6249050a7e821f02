package masthead.document;

import static masthead.document.Trees.doc;
import static masthead.document.Trees.harbour;
import static masthead.document.Trees.paragraph;
import static masthead.document.Trees.quoted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Each limit lets through what it says, and refuses one more. */
class LimitsTest {
    private static void taken(String json) {
        assertThat(Document.parse(json)).isNotNull();
    }

    private static void refused(String json, String message) {
        assertThatThrownBy(() -> Document.parse(json))
                .isInstanceOf(DocumentRejected.class)
                .hasMessageContaining(message);
    }

    private static String nested(int levels) {
        return "{\"type\":\"blockquote\",\"content\":[".repeat(levels) + paragraph("deep") + "]}".repeat(levels);
    }

    @Test
    void depth() {
        taken(doc(nested(Limits.DEPTH - 3)));
        refused(doc(nested(Limits.DEPTH - 2)), "nested too deeply; at most 24 levels");
    }

    @Test
    void depthIsRefusedWithoutBeingWalkedToItsEnd() {
        refused(doc(nested(400)), "nested too deeply");
    }

    @Test
    void nodes() {
        String rule = "{\"type\":\"horizontalRule\"}";

        taken(doc(Collections.nCopies(Limits.NODES - 1, rule).toArray(String[]::new)));
        refused(
                doc(Collections.nCopies(Limits.NODES, rule).toArray(String[]::new)),
                "one node too many; at most 50000");
    }

    @Test
    void text() {
        String half = paragraph("x".repeat(Limits.TEXT / 2));

        taken(doc(half, half));
        refused(doc(half, half, paragraph("x")), "makes the text too long; at most 1000000");
    }

    @Test
    void json() {
        String filler = " ".repeat(Limits.JSON);

        refused(doc() + filler, "is too large; at most 4000000 characters of JSON");
    }

    @Test
    void lines() {
        taken(doc(harbour(",\"caption\":\"" + "x".repeat(Limits.LINE) + "\"")));
        refused(
                doc(harbour(",\"caption\":\"" + "x".repeat(Limits.LINE + 1) + "\"")),
                "text of at most 2000 characters");
    }

    @Test
    void links() {
        String start = "https://example.org/";

        assertThat(Links.allowed(start + "x".repeat(Limits.LINK - start.length())))
                .isTrue();
        assertThat(Links.allowed(start + "x".repeat(Limits.LINK - start.length() + 1)))
                .isFalse();
    }

    @Test
    void columns() {
        String wide = "{\"type\":\"tableCell\",\"attrs\":{\"colspan\":" + Limits.COLUMNS + "}}";
        String row = "{\"type\":\"table\",\"content\":[{\"type\":\"tableRow\",\"content\":[%s]}]}";

        taken(doc(row.formatted(wide)));
        refused(doc(row.formatted(wide + ",{\"type\":\"tableCell\"}")), "too many columns; at most 100");
    }

    @Test
    void violations() {
        String[] wrong = Collections.nCopies(Limits.VIOLATIONS + 7, "{\"type\":\"nope\"}")
                .toArray(String[]::new);

        assertThatThrownBy(() -> Document.parse(doc(wrong)))
                .isInstanceOfSatisfying(
                        DocumentRejected.class, e -> assertThat(e.faults()).hasSize(Limits.VIOLATIONS));
    }

    @Test
    void controlCharacters() {
        taken(doc(paragraph("a\tb\nc")));
        for (String hostile : new String[] {"a\u0000b", "a\u001bb", "a\u0085b", "a\ud800b", "a\ufffeb"}) {
            refused(doc(paragraph(hostile)), "holds control characters; remove them");
            refused(doc(harbour(",\"alt\":" + quoted(hostile))), "content[0].attrs.alt");
        }
    }
}
