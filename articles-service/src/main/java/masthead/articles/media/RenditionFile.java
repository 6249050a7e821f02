package masthead.articles.media;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The name of a rendition's file, such as {@code wide-640.webp}, as it stands in addresses. */
public record RenditionFile(String crop, int width, String type) {
    private static final Pattern FORM = Pattern.compile("(original|wide|square|portrait)-([1-9]\\d{0,4})\\.(webp|jpg)");

    /** Empty for what names no file of ours. */
    public static Optional<RenditionFile> named(String name) {
        Matcher parts = FORM.matcher(name);
        return parts.matches()
                ? Optional.of(new RenditionFile(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /** Where the media store keeps it. */
    public String key(UUID picture, int edition) {
        return picture + "/" + edition + "/" + crop + "-" + width + "." + type;
    }

    public String mediaType() {
        return type.equals("webp") ? "image/webp" : "image/jpeg";
    }
}
