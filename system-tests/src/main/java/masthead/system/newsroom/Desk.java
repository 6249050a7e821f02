package masthead.system.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Pages;
import masthead.system.http.Request;

/** Somebody who works with the newsroom's API, with a key. */
public final class Desk {
    private final Http http;
    private final String key;

    public Desk(Http http, String key) {
        this.http = http;
        this.key = key;
    }

    /** Sends anything, with the key. */
    public Answer send(Request request) {
        return http.send(keyed(request));
    }

    /** The same request with the key. */
    public Request keyed(Request request) {
        return request.with("Authorization", "Bearer " + key);
    }

    public Answer read(String path) {
        return send(Request.get("/api" + path)).expect(200);
    }

    /** The same while a service may still be away: what says that it isn't available now is asked again. */
    public Answer readPatiently(String path) {
        return http.await(keyed(Request.get("/api" + path)), answer -> answer.status() != 503);
    }

    /** All things of a list, page by page. */
    public List<JsonNode> all(String list) {
        return Pages.all(after -> read(list + "?limit=100" + after).json());
    }

    /** Makes a thing such as a section; its id. */
    public String create(String collection, JsonNode wanted) {
        return send(Request.json("POST", "/api/" + collection, wanted))
                .expect(201)
                .json()
                .path("id")
                .asText();
    }

    /** Replaces a thing of which somebody saw a version. */
    public Answer replace(String path, JsonNode wanted, String etag) {
        return send(Request.json("PUT", "/api" + path, wanted).with("If-Match", etag));
    }

    /** Begins a story. */
    public Story begin(Draft draft) {
        return Story.of(this, draft);
    }

    /** Begins a story and publishes it. */
    public Story publish(Draft draft) {
        Story story = begin(draft);
        story.publish();
        return story;
    }

    /** Takes in a picture and waits until its files are made; its id. */
    public String upload(String name, byte[] picture) {
        String id = send(Request.of("POST", "/api/media?name=" + name).body("image/jpeg", picture))
                .expect(201)
                .json()
                .path("id")
                .asText();
        http.await(
                keyed(Request.get("/api/media/" + id)),
                answer -> !answer.json().path("renditions").isEmpty());
        return id;
    }

    /** Publishes a brief; what the API says of it then. */
    public JsonNode publishBrief(JsonNode draft) {
        return publishBrief(draft, object());
    }

    /** Writes a brief and publishes it as of that time, which lies in the past. */
    public JsonNode publishBrief(JsonNode draft, Instant at) {
        return publishBrief(draft, object().put("publishedAt", at.toString()));
    }

    private JsonNode publishBrief(JsonNode draft, ObjectNode publication) {
        Answer made = send(Request.json("POST", "/api/briefs", draft)).expect(201);
        String path = "/briefs/" + made.json().path("id").asText();
        return replace(path + "/publication", publication, made.etag())
                .expect(200)
                .json();
    }

    /** An empty JSON object to fill. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
