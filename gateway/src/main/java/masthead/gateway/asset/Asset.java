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
            "html", "text/html; charset=utf-8",
            "jpg", "image/jpeg",
            "js", "text/javascript; charset=utf-8",
            "png", "image/png",
            "svg", "image/svg+xml",
            "txt", "text/plain; charset=utf-8",
            "webmanifest", "application/manifest+json",
            "webp", "image/webp",
            "woff2", "font/woff2");

    /** Whether a file of that name is of a type that is sent. */
    public static boolean knows(String name) {
        return TYPES.containsKey(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * A file.
     *
     * @param brotli the same as the build compressed it; null where it did not
     */
    public static Asset of(String name, byte[] bytes, byte @Nullable [] brotli) {
        String type = TYPES.get(ending(name));
        if (type == null) {
            throw new IllegalStateException("Nobody knows the type of " + name);
        }
        if (!type.startsWith("text/") && !type.endsWith("xml") && !type.endsWith("json")) {
            return new Asset(type, bytes, null);
        }
        Page text = brotli == null ? Page.of(200, type, bytes) : Page.of(200, type, bytes, brotli);
        return new Asset(type, bytes, text);
    }
}
