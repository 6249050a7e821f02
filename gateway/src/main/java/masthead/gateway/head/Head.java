package masthead.gateway.head;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a page's head for machines.
 *
 * @param title what it is called where it is shared, without the newspaper's name
 * @param text what is said of it there; may be empty
 * @param picture what is shown of it there; null where there is nothing good
 * @param authors their names, for {@code <meta name="author">}
 * @param properties what else Open Graph knows of its kind
 * @param data JSON-LD, safe within {@code <script>}; empty where there is nothing to say
 */
public record Head(
        String type,
        String title,
        String text,
        @Nullable SharedPicture picture,
        List<String> authors,
        List<Property> properties,
        String data) {
    /** One property of Open Graph's. */
    public record Property(String name, String content) {}

    /** A page of which nothing more is known than its title and what it is about. */
    public static Head plain(String title, String text) {
        return new Head("website", title, text, null, List.of(), List.of(), "");
    }
}
