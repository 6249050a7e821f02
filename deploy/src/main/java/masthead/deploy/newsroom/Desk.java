package masthead.deploy.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import masthead.deploy.Trouble;
import masthead.deploy.http.Answer;
import masthead.deploy.http.Client;

/** The staff's API, as a program uses it that does everything once. */
final class Desk {
    private final Client gateway;
    private final Known known;

    Desk(Client gateway, Known known) {
        this.gateway = gateway;
        this.known = known;
    }

    Known known() {
        return known;
    }

    /** Makes a thing, unless it is there already; its id. */
    String create(String kind, String name, String path, JsonNode wanted) throws IOException, InterruptedException {
        Optional<String> had = known.lookup(kind, name);
        if (had.isPresent()) {
            return had.get();
        }
        String id = gateway.json("POST", path, wanted, Map.of("Idempotency-Key", "sample-" + kind + "-" + name))
                .orTrouble()
                .json()
                .path("id")
                .asText();
        known.add(kind, name, id);
        return id;
    }

    /** Uploads a picture and says what it shows, unless it is there already. */
    void upload(String name, Path file, JsonNode words) throws IOException, InterruptedException {
        if (known.lookup("picture", name).isPresent()) {
            return;
        }
        Answer taken = gateway.send(
                        "POST",
                        "/api/media?name=" + file.getFileName(),
                        BodyPublishers.ofFile(file),
                        Map.of("Content-Type", "image/jpeg"))
                .orTrouble();
        String id = taken.json().path("id").asText();
        replace("/api/media/" + id, words, taken);
        known.add("picture", name, id);
    }

    Answer read(String path) throws IOException, InterruptedException {
        return gateway.get(path).orTrouble();
    }

    /** Replaces what was seen in an answer. */
    Answer replace(String path, JsonNode wanted, Answer seen) throws IOException, InterruptedException {
        String version = seen.header("etag").orElseThrow(() -> new Trouble(seen.request() + " has no version"));
        return gateway.json("PUT", path, wanted, Map.of("If-Match", version)).orTrouble();
    }

    /** Makes what has no key of its own, such as a revision. */
    void add(String path, String key) throws IOException, InterruptedException {
        gateway.send("POST", path, BodyPublishers.noBody(), Map.of("Idempotency-Key", "sample-" + key))
                .orTrouble();
    }
}
