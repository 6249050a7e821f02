package masthead.system.everywhere;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.newsroom.Story;

/** What stands around the stories that are watched: their section, topic, author, series, neighbours and picture. */
public final class Cast {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Desk desk;
    private final Named section;
    private final Named topic;
    private final Named author;
    private final Named series;
    private final String picture;
    private final Story beside;
    private final Surroundings around;

    /** A thing with a page of its own. */
    record Named(String id, String slug) {}

    public Cast(Desk desk) {
        this.desk = desk;
        section = make("sections", Newsroom.harbour());
        topic = make("topics", Newsroom.floods());
        author = make("authors", Newsroom.ada());
        series = make("series", Newsroom.floods().put("name", "The barrier"));
        picture = desk.upload("everywhere.jpg", Picture.ofSize(900, 600).jpeg());
        Draft before = Newsroom.ferryStory().section(section.id).with("series", text(series.id));
        String neighbour = desk.publish(before).url();
        beside = desk.publish(Newsroom.ferryStory().section(section.id));
        around = new Surroundings(
                "/section/" + section.slug,
                "/topic/" + topic.slug,
                "/author/" + author.slug,
                "/series/" + series.slug,
                neighbour,
                beside.url(),
                file());
    }

    private String file() {
        return desk.read("/media/" + picture)
                .json()
                .path("renditions")
                .path(0)
                .path("url")
                .asText();
    }

    private Named make(String collection, ObjectNode wanted) {
        return new Named(desk.create(collection, wanted), wanted.path("slug").asText());
    }

    private static JsonNode text(String value) {
        return JSON.textNode(value);
    }

    /** A story as it stands now, among them. */
    Draft draft(Told told) {
        return told.draft()
                .section(section.id)
                .topic(topic.id)
                .by(author.id)
                .leadPicture(picture, "A lock at dusk", "The lock at dusk", "Ada Quill")
                .with("series", text(series.id));
    }

    /** Begins a story, and lets those beside it name it before it is there. */
    Story begin(Told told) {
        Story story = desk.begin(draft(told));
        beside.relate(story.id());
        lead("front", story.id());
        lead("picks", story.id());
        return story;
    }

    private void lead(String name, String id) {
        ObjectNode wanted = JSON.objectNode();
        wanted.putArray("articles").add(id);
        String path = "/fronts/" + name;
        desk.replace(path, wanted, desk.read(path).etag()).expect(200);
    }

    Surroundings around() {
        return around;
    }
}
