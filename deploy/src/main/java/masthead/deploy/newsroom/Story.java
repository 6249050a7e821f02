package masthead.deploy.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import masthead.deploy.Json;
import masthead.deploy.http.Answer;

/**
 * One story of the sample: a file in {@code stories/}. It names sections, topics, authors, pictures and other stories by
 * their slugs and keys, and its publication by how long ago it was, such as {@code PT5H}.
 */
final class Story {
    private static final List<String> AS_THEY_ARE =
            List.of("slug", "kind", "language", "headline", "standfirst", "notes", "feedItem", "part");

    private static final String PICTURE = "picture:";

    private final JsonNode source;
    private final Desk desk;

    Story(JsonNode source, Desk desk) {
        this.source = source;
        this.desk = desk;
    }

    /** Writes and publishes it, and puts right what the sample has corrections of, one after the other. */
    void bringIn(Instant now) throws IOException, InterruptedException {
        String path = "/api/articles/" + desk.create("story", slug(), "/api/articles", draft());
        Instant at = now.minus(Duration.parse(source.path("publishedBefore").asText("PT1H")));
        publish(path, Json.object().put("revision", 1).put("publishedAt", at.toString()));
        int revision = 1;
        for (JsonNode correction : source.path("corrections")) {
            revision++;
            desk.add(path + "/revisions", "correction-" + revision + "-" + slug());
            ObjectNode corrected = Json.object().put("revision", revision).put("change", "correction");
            publish(path, corrected.set("correction", correction));
        }
    }

    /** Names the other stories that stand below it, once all are there. */
    void relate() throws IOException, InterruptedException {
        if (source.path("related").isEmpty()) {
            return;
        }
        ObjectNode wanted = Json.object();
        ArrayNode others = wanted.putArray("articles");
        source.path("related").forEach(other -> others.add(id("story", other)));
        String path = "/api/articles/" + desk.known().find("story", slug());
        Answer seen = desk.read(path);
        if (!seen.json().path("related").equals(others)) {
            desk.replace(path + "/related", wanted, seen);
        }
    }

    private void publish(String path, JsonNode wanted) throws IOException, InterruptedException {
        Answer seen = desk.read(path);
        if (seen.json().path("publishedRevision").asInt()
                < wanted.path("revision").asInt()) {
            desk.replace(path + "/publication", wanted, seen);
        }
    }

    private ObjectNode draft() {
        ObjectNode draft = Json.object();
        for (String field : AS_THEY_ARE) {
            if (source.hasNonNull(field)) {
                draft.set(field, source.get(field));
            }
        }
        if (source.hasNonNull("section")) {
            draft.put("section", id("section", source.get("section")));
        }
        if (source.hasNonNull("series")) {
            draft.put("series", id("series", source.get("series")));
        }
        if (source.hasNonNull("social")) {
            ObjectNode social = source.get("social").deepCopy();
            draft.set("social", social.put("picture", id("picture", social.get("picture"))));
        }
        ArrayNode topics = draft.putArray("topics");
        source.path("topics").forEach(topic -> topics.add(id("topic", topic)));
        ArrayNode authors = draft.putArray("authors");
        source.path("authors").forEach(author -> authors.addObject().put("id", id("author", author.path("author"))));
        if (source.hasNonNull("leadPicture")) {
            ObjectNode picture = source.get("leadPicture").deepCopy();
            picture.put("media", id("picture", picture.remove("picture")));
            draft.set("leadPicture", picture);
        }
        return draft.set("body", withPictures(source.path("body").deepCopy()));
    }

    /** Puts ids where the sample has the names of pictures, such as {@code picture:harbour}. */
    private JsonNode withPictures(JsonNode node) {
        if (node.at("/attrs/media").asText().startsWith(PICTURE)) {
            ObjectNode attributes = (ObjectNode) node.get("attrs");
            String name = attributes.get("media").asText().substring(PICTURE.length());
            attributes.put("media", desk.known().find("picture", name));
        }
        node.path("content").forEach(this::withPictures);
        return node;
    }

    private String slug() {
        return source.path("slug").asText();
    }

    private String id(String kind, JsonNode name) {
        return desk.known().find(kind, name.asText());
    }
}
