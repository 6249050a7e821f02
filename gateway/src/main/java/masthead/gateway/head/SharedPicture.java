package masthead.gateway.head;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Picture;
import masthead.gateway.content.Records.Rendition;
import org.jspecify.annotations.Nullable;

/**
 * A picture for machines elsewhere.
 *
 * @param url whole, with the site's name
 * @param alt what it shows; may be empty
 */
public record SharedPicture(String url, String type, int width, int height, String alt) {
    /** Of the pictures that we draw: what nearly everybody shows links with (1.91 : 1). */
    public static final int WIDTH = 1200;

    public static final int HEIGHT = 630;

    private static final Comparator<Rendition> LARGEST = Comparator.comparing(
                    (Rendition file) -> file.type().equals("image/jpeg"))
            .thenComparing(Rendition::width);

    /** The picture that we draw of a story. It has its words, so that is what it shows. */
    public static SharedPicture drawn(Newspaper newspaper, Article story) {
        String path = "/share/" + story.slug() + "/" + story.version() + ".png";
        return new SharedPicture(newspaper.at(path), "image/png", WIDTH, HEIGHT, story.headline());
    }

    /** A photograph in a wide crop; empty where there are no files of it yet. */
    static Optional<SharedPicture> wide(Newspaper newspaper, @Nullable Picture picture) {
        return largest(picture, "wide")
                .map(file -> new SharedPicture(
                        newspaper.at(file.url()),
                        file.type(),
                        file.width(),
                        file.height(),
                        Optional.ofNullable(picture).map(Picture::alt).orElse("")));
    }

    /** The largest file of one crop, JPEG where there is one, since not all who show links know others. */
    static Optional<Rendition> largest(@Nullable Picture picture, String crop) {
        return picture == null ? Optional.empty() : largest(picture.renditions(), crop);
    }

    static Optional<Rendition> largest(List<Rendition> files, String crop) {
        return files.stream().filter(file -> file.crop().equals(crop)).max(LARGEST);
    }
}
