package masthead.system.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import masthead.system.http.Answer;
import masthead.system.http.Request;

/** One story in the hands of a desk. Every step is expected to succeed. */
public final class Story {
    private final Desk desk;
    private final String id;
    private final String path;
    private Draft draft;
    private int revision = 1;
    private Answer seen;

    private Story(Desk desk, Draft draft, Answer begun) {
        this.desk = desk;
        this.draft = draft;
        this.seen = begun;
        this.id = begun.json().path("id").asText();
        this.path = "/articles/" + id;
    }

    static Story of(Desk desk, Draft draft) {
        return new Story(
                desk,
                draft,
                desk.send(Request.json("POST", "/api/articles", draft.json())).expect(201));
    }

    public String id() {
        return id;
    }

    /** What was last written. */
    public Draft draft() {
        return draft;
    }

    /** What the API says of it now. */
    public Answer read() {
        return desk.read(path);
    }

    /** Where readers find it, or will. */
    public String url() {
        return "/" + read().json().path("slug").asText();
    }

    public Answer publish() {
        return show(Desk.object().put("revision", revision));
    }

    /** Writes it anew and tells readers nothing of it. */
    public Answer mend(Draft anew) {
        keep(anew);
        return show(Desk.object().put("revision", revision).put("change", "minor"));
    }

    /** Writes it anew and publishes that. */
    public Answer update(Draft anew) {
        keep(anew);
        return show(Desk.object().put("revision", revision).put("change", "update"));
    }

    /** Writes it anew, as a correction. */
    public Answer correct(Draft anew, String words) {
        keep(anew);
        ObjectNode wanted = Desk.object().put("revision", revision).put("change", "correction");
        wanted.putObject("correction").put("kind", "correction").put("text", words);
        return show(wanted);
    }

    /** Names the stories that are shown beside it. */
    public Answer relate(String... ids) {
        ObjectNode wanted = Desk.object();
        for (String other : ids) {
            wanted.withArray("articles").add(other);
        }
        return step("/related", wanted);
    }

    public Answer withdraw(String reason) {
        return step("/withdrawal", Desk.object().put("reason", reason));
    }

    /** Where somebody who has the link sees its work in progress. */
    public String preview() {
        Answer made = desk.send(Request.json("POST", "/api" + path + "/previews", Desk.object()))
                .expect(201);
        return URI.create(made.json().path("url").asText()).getPath();
    }

    /** Writes into the working copy, which nobody but staff sees. */
    public Answer write(Draft anew) {
        String etag = desk.read(path + "/working-copy").etag();
        draft = anew;
        return desk.replace(path + "/working-copy", anew.json(), etag).expect(200);
    }

    /** Whether it can be read and saved now, as it is. */
    public boolean saves() {
        Answer now = desk.send(Request.get("/api" + path + "/working-copy"));
        return now.status() == 200
                && desk.replace(path + "/working-copy", draft.json(), now.etag())
                                .status()
                        == 200;
    }

    /** Writes, and keeps what is written as the next revision. */
    public void keep(Draft anew) {
        write(anew);
        seen = desk.send(Request.of("POST", "/api" + path + "/revisions")).expect(201);
        revision = seen.json().path("number").asInt();
    }

    private Answer show(JsonNode wanted) {
        return step("/publication", wanted);
    }

    private Answer step(String noun, JsonNode wanted) {
        seen = desk.replace(path + noun, wanted, seen.etag()).expect(200);
        return seen;
    }
}
