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
import masthead.gateway.content.Beside;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.BreakingNews;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Campaign;
import masthead.gateway.content.Records.Curated;
import masthead.gateway.content.Records.Newsletters;
import masthead.gateway.content.Records.Settings;
import masthead.platform.json.Json;

/** The invented newsroom of the gallery, in the words in which services would tell of it. */
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

    static Settings settings() {
        return read("settings", Settings.class);
    }

    /** The story with a body of its own kind, and some of its fields otherwise. */
    static Article story(String body, Map<String, ?> otherwise) {
        var record = (ObjectNode) tree("article");
        Document document = Document.of(tree(body));
        record.put("bodyHtml", document.toHtml(Material::shown));
        otherwise.forEach((field, value) -> record.set(field, Json.mapper().valueToTree(value)));
        return convert(record, Article.class);
    }

    private static Optional<ShownPicture> shown(UUID media) {
        return Optional.ofNullable(FILES.get(media)).map(file -> new ShownPicture(List.of(file)));
    }

    /** Authors: {@code few} or {@code many}. */
    static JsonNode authors(String howMany) {
        return tree("authors").path(howMany);
    }

    static Beside beside() {
        return new Beside(
                read("briefs", Briefs.class),
                null,
                campaign(Map.of()),
                read("picks", Curated.class).items(),
                read("newsletters", Newsletters.class).items());
    }

    static BreakingNews bar(Map<String, ?> otherwise) {
        return changed("bar", otherwise, BreakingNews.class);
    }

    static Campaign campaign(Map<String, ?> otherwise) {
        return changed("campaign", otherwise, Campaign.class);
    }

    private static <T> T changed(String name, Map<String, ?> otherwise, Class<T> type) {
        var record = (ObjectNode) tree(name);
        otherwise.forEach((field, value) -> record.set(field, Json.mapper().valueToTree(value)));
        return convert(record, type);
    }

    private static <T> T read(String name, Class<T> type) {
        return convert(tree(name), type);
    }

    private static <T> T convert(JsonNode record, Class<T> type) {
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
