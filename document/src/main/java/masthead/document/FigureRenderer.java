package masthead.document;

import static masthead.document.Document.attribute;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import masthead.document.Pictures.PictureFile;
import masthead.document.Pictures.ShownPicture;
import org.jspecify.annotations.Nullable;

/** Writes pictures with caption and credit, and embeds. */
final class FigureRenderer {
    private static final String SIZES = "(min-width: 48rem) 38rem, 100vw";
    private static final String SIZES_WIDE = "(min-width: 86rem) 58rem, 100vw";
    /** The file for browsers that choose none: the third of the widths, wide enough for a column of text. */
    private static final int PLAIN = 2;

    private final Pictures pictures;
    private final Html html;

    FigureRenderer(Pictures pictures, Html html) {
        this.pictures = pictures;
        this.html = html;
    }

    /** A picture that can't be shown, not even as JPEG, is left out. */
    void picture(JsonNode node) {
        pictures.shown(Document.media(node))
                .filter(shown -> !files(shown, "image/jpeg").isEmpty())
                .ifPresent(shown -> figure(node, shown));
    }

    private void figure(JsonNode node, ShownPicture shown) {
        boolean wide = "wide".equals(attribute(node, "size"));
        String sizes = wide ? SIZES_WIDE : SIZES;
        html.open("figure", "class", wide ? "wide" : null).open("picture");
        if (!files(shown, "image/webp").isEmpty()) {
            html.open("source", "type", "image/webp", "srcset", sourceSet(shown, "image/webp"), "sizes", sizes);
        }
        image(node, shown, sizes);
        html.close("picture");
        caption(attribute(node, "caption"), attribute(node, "credit"));
        html.close("figure");
    }

    private void image(JsonNode node, ShownPicture shown, String sizes) {
        List<PictureFile> jpegs = files(shown, "image/jpeg");
        PictureFile largest = jpegs.get(jpegs.size() - 1);
        PictureFile plain = jpegs.get(Math.min(PLAIN, jpegs.size() - 1));
        boolean decorative = node.path("attrs").path("decorative").asBoolean();
        String alt = decorative ? null : attribute(node, "alt");
        html.open(
                "img",
                "src",
                plain.url(),
                "srcset",
                sourceSet(shown, "image/jpeg"),
                "sizes",
                sizes,
                "width",
                String.valueOf(largest.width()),
                "height",
                String.valueOf(largest.height()),
                "loading",
                "lazy",
                "alt",
                alt == null ? "" : alt);
    }

    private void caption(@Nullable String caption, @Nullable String credit) {
        if (caption == null && credit == null) {
            return;
        }
        html.open("figcaption", "class", "caption");
        if (caption != null) {
            html.text(caption).text(credit == null ? "" : " ");
        }
        if (credit != null) {
            html.open("span", "class", "credit").text("Picture: " + credit).close("span");
        }
        html.close("figcaption");
    }

    private static List<PictureFile> files(ShownPicture shown, String type) {
        return shown.files().stream().filter(file -> file.type().equals(type)).toList();
    }

    private static String sourceSet(ShownPicture shown, String type) {
        return String.join(
                ", ",
                files(shown, type).stream()
                        .map(file -> file.url() + " " + file.width() + "w")
                        .toList());
    }

    /**
     * Our own words and a plain link, whose address is shown, so that readers see and can print where it leads: their browser
     * asks the provider for nothing.
     */
    void embed(JsonNode node) {
        String url = node.path("attrs").path("url").textValue();
        String provider = Provider.of(url).map(Provider::label).orElse("elsewhere");
        String title = attribute(node, "title");
        html.open("figure", "class", "embed").open("p").open("a", "href", url, "rel", "external noopener");
        html.text(title == null ? "See this on " + provider : title + " (" + provider + ")");
        html.close("a").text(" ").open("span", "class", "address").text(url).close("span");
        html.close("p").close("figure");
    }
}
