package masthead.articles.markup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files that an archive's texts show or link to. */
public interface Attachments {
    Optional<Attachment> byId(long id);

    /** The file at an address of the old site; a smaller size of a picture finds the picture. */
    Optional<Attachment> byAddress(String address);

    /** Everything that was uploaded to an item, in the order of its gallery. */
    List<Attachment> of(long item);

    /**
     * One file.
     *
     * @param address where it was
     * @param media the picture that it became; null for what is no picture or isn't there any more
     */
    record Attachment(
            long id, String address, @Nullable UUID media, String title, String alt, String caption, String credit) {
        private static final Pattern PICTURE =
                Pattern.compile("(?i)[^?#]*\\.(jpe?g|png|gif|webp|avif|heic|tiff?|bmp|svg)([?#].*)?");

        /** Whether it is or was a picture, by its name. */
        public boolean picture() {
            return media != null || picture(address);
        }

        /** Whether an address looks like that of a picture. */
        public static boolean picture(String address) {
            return PICTURE.matcher(address).matches();
        }
    }
}
