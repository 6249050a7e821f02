package masthead.system.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * One request.
 *
 * @param target what stands in the request line, sent as it is, however odd
 * @param headers beside Host and Content-Length, which are made where they are not given
 */
public record Request(String method, String target, Map<String, String> headers, byte[] body) {
    private static final byte[] NOTHING = {};

    public static Request get(String target) {
        return of("GET", target);
    }

    /** A request without a body. */
    public static Request of(String method, String target) {
        return new Request(method, target, Map.of(), NOTHING);
    }

    /** A request with a JSON document. */
    public static Request json(String method, String target, JsonNode document) {
        return of(method, target).body("application/json", document.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The same with a body. */
    public Request body(String type, byte[] content) {
        return new Request(method, target, with("Content-Type", type).headers, content);
    }

    /** The same with one header more, or another value of it. */
    public Request with(String name, String value) {
        var more = new TreeMap<>(headers);
        more.put(name, value);
        return new Request(method, target, more, body);
    }

    @Override
    public String toString() {
        return method + " " + target;
    }
}
