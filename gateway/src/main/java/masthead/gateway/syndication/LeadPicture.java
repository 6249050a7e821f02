package masthead.gateway.syndication;

import java.util.List;
import masthead.gateway.content.Records.Picture;
import masthead.gateway.content.Records.Rendition;
import org.jspecify.annotations.Nullable;

/** The one file of a story's picture that a feed names. */
final class LeadPicture {
    private static final int WIDE_ENOUGH = 1280;

    private LeadPicture() {}

    /** As it was taken, JPEG, large enough for a screen; null where there is none. */
    static @Nullable Rendition file(@Nullable Picture picture) {
        if (picture == null) {
            return null;
        }
        List<Rendition> files = picture.renditions().stream()
                .filter(file -> file.crop().equals("original") && file.type().equals("image/jpeg"))
                .toList();
        return files.stream()
                .filter(file -> file.width() >= WIDE_ENOUGH)
                .findFirst()
                .orElse(files.isEmpty() ? null : files.get(files.size() - 1));
    }
}
