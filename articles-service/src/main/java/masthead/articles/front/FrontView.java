package masthead.articles.front;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A front as staff see it. */
public record FrontView(String name, List<FrontLine> articles) {
    /**
     * A story on it.
     *
     * @param headline of the work in progress
     */
    public record FrontLine(
            UUID id,
            String headline,
            String slug,

            @Schema(enumeration = {"draft", "published", "withdrawn"})
            String state) {}
}
