package masthead.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a renderer learns which files there are of a picture. */
public interface Pictures {
    /** The picture's files; empty if it can't be shown (yet). */
    Optional<ShownPicture> shown(UUID media);

    /**
     * A picture's files for a page.
     *
     * @param files smallest first, of one shape; WebP and JPEG
     */
    record ShownPicture(List<PictureFile> files) {}

    /**
     * One file.
     *
     * @param type {@code image/webp} or {@code image/jpeg}
     * @param url on this site, beginning with a slash
     */
    record PictureFile(int width, int height, String type, String url) {}
}
