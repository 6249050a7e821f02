package masthead.deploy.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import masthead.deploy.Json;
import masthead.deploy.http.Answer;
import masthead.deploy.http.Client;
import masthead.deploy.process.Together;

/**
 * Brings the sample newsroom in: settings, pictures, sections, topics, series, authors, stories, fronts and briefs, each once,
 * however often it is begun anew. {@code newsroom.json} holds what has no text of its own, {@code pictures.json} what the
 * files in {@code pictures/} show, {@code briefs.json} the briefs, {@code stories/} a file a story.
 */
public final class SampleNewsroom {
    /** Most of a single one's time would go into waiting for answers. */
    private static final int HANDS = 3;

    private final Path folder;
    private final Desk desk;
    private final Instant now;

    /**
     * @param folder with the content
     * @param progress the file that holds what is there already
     * @param gateway its API, with a key that may do everything
     */
    public SampleNewsroom(Path folder, Path progress, Client gateway, Clock clock) throws IOException {
        this.folder = folder;
        this.desk = new Desk(gateway, Known.of(progress));
        this.now = clock.instant();
    }

    /**
     * Does it.
     *
     * @return what there is now, in a few words
     */
    public String bringIn() throws IOException, InterruptedException {
        JsonNode newsroom = read(folder.resolve("newsroom.json"));
        settings(newsroom.path("settings"));
        pictures();
        things("section", "sections", newsroom);
        things("topic", "topics", newsroom);
        things("series", "series", newsroom);
        things("author", "authors", newsroom);
        int stories = stories();
        fronts(newsroom.path("fronts"));
        int briefs = briefs();
        return stories + " stories, " + briefs + " briefs";
    }

    private void pictures() throws IOException, InterruptedException {
        Together.each(HANDS, read(folder.resolve("pictures.json")).properties(), picture -> {
            ObjectNode words = picture.getValue().deepCopy();
            String file = words.remove("file").asText();
            desk.upload(picture.getKey(), folder.resolve("pictures").resolve(file), words);
        });
    }

    private void settings(JsonNode settings) throws IOException, InterruptedException {
        Answer seen = desk.read("/api/publication-settings");
        desk.replace("/api/publication-settings", settings, seen);
    }

    /** Sections, topics, series and authors, which name each other and pictures by their slugs and keys. */
    private void things(String kind, String noun, JsonNode newsroom) throws IOException, InterruptedException {
        for (JsonNode thing : newsroom.path(noun)) {
            ObjectNode wanted = thing.deepCopy();
            if (thing.hasNonNull("parent")) {
                wanted.put("parent", desk.known().find(kind, thing.get("parent").asText()));
            }
            if (thing.hasNonNull("portrait")) {
                wanted.put(
                        "portrait",
                        desk.known().find("picture", thing.get("portrait").asText()));
            }
            desk.create(kind, thing.path("slug").asText(), "/api/" + noun, wanted);
        }
    }

    /** Lists of stories by their slugs; one that an editor has filled already stays as it is. */
    private void fronts(JsonNode fronts) throws IOException, InterruptedException {
        for (var front : fronts.properties()) {
            String path = "/api/fronts/" + front.getKey();
            Answer seen = desk.read(path);
            if (seen.json().path("articles").isEmpty()) {
                ObjectNode wanted = Json.object();
                ArrayNode articles = wanted.putArray("articles");
                front.getValue().forEach(story -> articles.add(desk.known().find("story", story.asText())));
                desk.replace(path, wanted, seen);
            }
        }
    }

    private int stories() throws IOException, InterruptedException {
        List<Path> files;
        try (var found = Files.list(folder.resolve("stories"))) {
            files = found.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        var stories = new ArrayList<Story>();
        for (Path file : files) {
            stories.add(new Story(read(file), desk));
        }
        Together.each(HANDS, stories, story -> story.bringIn(now));
        Together.each(HANDS, stories, Story::relate);
        return stories.size();
    }

    private int briefs() throws IOException, InterruptedException {
        JsonNode briefs = read(folder.resolve("briefs.json"));
        Together.each(HANDS, IntStream.range(0, briefs.size()).boxed().toList(), n -> brief(n, briefs.get(n)));
        return briefs.size();
    }

    private void brief(int number, JsonNode brief) throws IOException, InterruptedException {
        ObjectNode draft = brief.deepCopy();
        Instant at = now.minus(Duration.parse(draft.path("publishedBefore").asText("PT1H")));
        draft.remove("publishedBefore");
        String path = "/api/briefs/" + desk.create("brief", Integer.toString(number), "/api/briefs", draft);
        Answer seen = desk.read(path);
        if (seen.json().path("state").asText().equals("draft")) {
            desk.replace(path + "/publication", Json.object().put("publishedAt", at.toString()), seen);
        }
    }

    private static JsonNode read(Path file) throws IOException {
        return Json.read(Files.readString(file), file.toString());
    }
}
