package masthead.system.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The answer to a request, as it came.
 *
 * @param head status line and headers, as they stood on the wire
 * @param headers by their names in lower case
 */
public record Answer(Request request, int status, String head, Map<String, List<String>> headers, byte[] body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 400;

    public Optional<String> header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream()
                .findFirst();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as an HTML page. */
    public Document page() {
        return Jsoup.parse(text(), request.target());
    }

    /** @throws AssertionError it is no JSON */
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON in " + this, e);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws AssertionError it has no ETag */
    public String etag() {
        return header("ETag").orElseThrow(() -> new AssertionError("No ETag in " + this));
    }

    /**
     * This answer, if it has that status.
     *
     * @throws AssertionError it has another one; the message shows the beginning of the answer
     */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new AssertionError("Expected " + wanted + ", not " + this);
        }
        return this;
    }

    @Override
    public String toString() {
        String text = text();
        return request + " -> " + status + " " + (text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text);
    }
}
