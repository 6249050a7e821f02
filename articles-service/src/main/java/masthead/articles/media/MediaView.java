package masthead.articles.media;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A picture as staff see it.
 *
 * @param renditions empty until the worker has made them
 */
public record MediaView(
        UUID id,
        int version,
        String fileName,
        int width,
        int height,
        String alt,
        boolean decorative,
        String caption,
        String credit,
        double focalX,
        double focalY,
        Instant uploadedAt,
        List<RenditionView> renditions) {
    public static MediaView of(Media media, List<RenditionView> renditions) {
        return new MediaView(
                media.id(),
                media.version(),
                media.fileName(),
                media.width(),
                media.height(),
                media.alt(),
                media.decorative(),
                media.caption(),
                media.credit(),
                media.focalX(),
                media.focalY(),
                media.uploadedAt(),
                renditions);
    }
}
