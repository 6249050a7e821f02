package masthead.gateway.head;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masthead.platform.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * JSON-LD 1.1 as it stands in a page. Within {@code <script>} only {@code <} can do harm (HTML, 13.1.3), so no text brings one;
 * nor {@code >}, {@code &} and the two separators of lines that older readers of scripts stumble over.
 */
final class StructuredData {
    private static final ObjectWriter WRITER = Json.mapper().copy().writer().with(new Escapes());

    private StructuredData() {}

    /** Things side by side, which name each other by {@code @id}. */
    static String of(List<Thing> things) {
        var document = new LinkedHashMap<String, Object>();
        document.put("@context", "https://schema.org");
        document.put("@graph", things);
        try {
            return WRITER.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1L;
        private static final Map<Integer, SerializedString> OTHERS = Map.of(
                (int) '<',
                escape('<'),
                (int) '>',
                escape('>'),
                (int) '&',
                escape('&'),
                0x2028,
                escape(0x2028),
                0x2029,
                escape(0x2029));

        private final int[] ascii = CharacterEscapes.standardAsciiEscapesForJSON();

        Escapes() {
            for (char c : "<>&".toCharArray()) {
                ascii[c] = CharacterEscapes.ESCAPE_CUSTOM;
            }
        }

        private static SerializedString escape(int character) {
            return new SerializedString("\\u%04x".formatted(character));
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return OTHERS.get(character);
        }
    }
}
