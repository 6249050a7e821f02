package masthead.gateway.asset;

import java.util.Map;
import masthead.gateway.rendered.Page;
import org.jspecify.annotations.Nullable;

/**
 * A file of the site.
 *
 * @param text the same, ready to be sent compressed, where that makes it smaller
 */
public record Asset(String type, byte[] bytes, @Nullable Page text) {
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8",
            "woff2", "font/woff2");

    static Asset of(String name, byte[] bytes) {
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("Nobody knows the type of " + name);
        }
        return new Asset(type, bytes, type.startsWith("text/") ? Page.of(200, type, bytes) : null);
    }
}
