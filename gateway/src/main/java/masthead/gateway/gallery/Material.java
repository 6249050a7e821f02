package masthead.gateway.gallery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masthead.document.Document;
import masthead.document.Pictures.PictureFile;
import masthead.document.Pictures.ShownPicture;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.BreakingNews;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Campaign;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Curated;
import masthead.gateway.content.Records.Newsletter;
import masthead.gateway.content.Records.Newsletters;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.page.SearchPage;
import masthead.gateway.page.Views.Listing;
import masthead.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** The invented newsroom of the gallery, in the words in which services would tell of it: src/main/resources/gallery. */
final class Material {
    private static final String PICTURES = "/admin/gallery/pictures/";

    /** Those that stand in bodies. */
    private static final Map<UUID, PictureFile> FILES = Map.of(
            UUID.fromString("019ab000-0000-7000-8000-000000000f05"), file("skyline", 960, 600),
            UUID.fromString("019ab000-0000-7000-8000-000000000f06"), file("street", 640, 400));

    private Material() {}

    private static PictureFile file(String name, int width, int height) {
        return new PictureFile(width, height, "image/jpeg", PICTURES + name + ".jpg");
    }

    static List<Specimen> specimens() {
        return List.of(convert(tree("specimens"), Specimen[].class));
    }

    static Settings settings() {
        return convert(tree("settings"), Settings.class);
    }

    /** The story; its body is that of the file which {@code body} names. */
    static Article story(@Nullable ObjectNode otherwise) {
        ObjectNode story = changed("article", otherwise);
        Document document = Document.of(tree(story.path("body").asText("body")));
        return convert(story.put("bodyHtml", document.toHtml(Material::shown)), Article.class);
    }

    private static Optional<ShownPicture> shown(UUID media) {
        return Optional.ofNullable(FILES.get(media)).map(file -> new ShownPicture(List.of(file)));
    }

    static Briefs briefs() {
        return convert(tree("briefs"), Briefs.class);
    }

    static List<Card> picks() {
        return convert(tree("picks"), Curated.class).items();
    }

    static List<Newsletter> newsletters() {
        return convert(tree("newsletters"), Newsletters.class).items();
    }

    static BreakingNews bar(@Nullable ObjectNode otherwise) {
        return convert(changed("bar", otherwise), BreakingNews.class);
    }

    static Campaign campaign(@Nullable ObjectNode otherwise) {
        return convert(changed("campaign", otherwise), Campaign.class);
    }

    /** A page of a list; of the story's neighbours, unless it says which. */
    static Listing listing(ObjectNode view) {
        if (!view.has("cards")) {
            view.set("cards", tree("article").path("related"));
        }
        return convert(view, Listing.class);
    }

    /** What was found: of the story's neighbours those that it has words for. */
    static SearchPage search(ObjectNode view) {
        JsonNode cards = tree("article").path("related");
        JsonNode found = view.path("results").path("items");
        for (int i = 0; i < found.size(); i++) {
            ((ObjectNode) found.get(i)).set("card", cards.get(i));
        }
        return convert(view, SearchPage.class);
    }

    private static ObjectNode changed(String name, @Nullable ObjectNode otherwise) {
        var record = (ObjectNode) tree(name);
        return otherwise == null ? record : record.setAll(otherwise);
    }

    static <T> T convert(@Nullable JsonNode record, Class<T> type) {
        try {
            return Json.tolerant().treeToValue(record, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String name) {
        try (InputStream in = Material.class.getResourceAsStream("/gallery/" + name + ".json")) {
            return Json.mapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
