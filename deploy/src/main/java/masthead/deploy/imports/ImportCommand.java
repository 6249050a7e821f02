package masthead.deploy.imports;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import masthead.deploy.Json;
import masthead.deploy.Trouble;
import masthead.deploy.apikeys.ApiKeys;
import masthead.deploy.control.Answers;
import masthead.deploy.control.Command;
import masthead.deploy.control.Request;
import masthead.deploy.http.Answer;
import masthead.deploy.http.Client;

/** {@code import FILE [--media DIR]}: through the front door, with the launcher's own key. */
public final class ImportCommand implements Command {
    private static final Duration UPLOAD = Duration.ofMinutes(10);
    private static final long LOOK_EVERY_MS = 500;
    /** Looks without an answer before it is given up: the import itself goes on meanwhile. */
    private static final int BAD_LOOKS = 120;

    private final String gateway;
    private final ApiKeys keys;
    private final Path temporary;

    /** @param gateway its address, without a slash at the end */
    public ImportCommand(String gateway, ApiKeys keys, Path temporary) {
        this.gateway = gateway;
        this.keys = keys;
        this.temporary = temporary;
    }

    @Override
    public void run(Request request, Answers answers) throws IOException, InterruptedException {
        Archive archive = Archive.of(
                Path.of(request.needed("file")), request.argument("media").map(Path::of));
        Path zip = Files.createTempFile(temporary, "import", ".zip");
        try {
            answers.progress("packing");
            archive.writeTo(zip);
            var client = new Client(
                    gateway, Map.of("Authorization", "Bearer " + keys.own().key()), UPLOAD);
            String path = upload(client, zip, archive.name(), answers);
            JsonNode last = watch(client, path, answers);
            if (request.json()) {
                printJson(last, client, path, answers);
            } else {
                print(last, client, path, answers);
            }
            if (!last.path("state").asText().equals("done")) {
                throw new Trouble("The import " + last.path("state").asText() + reason(last));
            }
        } finally {
            Files.deleteIfExists(zip);
        }
    }

    private static String upload(Client client, Path zip, String name, Answers answers)
            throws IOException, InterruptedException {
        answers.progress("sending " + (Files.size(zip) >> 10) + " KiB");
        Answer answer = client.send(
                "POST",
                "/api/imports?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                BodyPublishers.ofFile(zip),
                Map.of("Content-Type", "application/zip"));
        String location = answer.orTrouble()
                .header("location")
                .orElseThrow(() -> new Trouble("The gateway does not say where the import is"));
        return "/api/imports/" + location.substring(location.lastIndexOf('/') + 1);
    }

    private static JsonNode watch(Client client, String path, Answers answers) throws InterruptedException {
        String said = "";
        int bad = 0;
        while (true) {
            Thread.sleep(LOOK_EVERY_MS);
            try {
                JsonNode now = client.get(path).orTrouble().json();
                bad = 0;
                String line =
                        now.path("state").asText() + " " + now.path("processed").asLong() + " of "
                                + now.path("total").asLong();
                if (!line.equals(said)) {
                    answers.progress(line);
                    said = line;
                }
                if (now.path("state").asText().matches("done|failed")) {
                    return now;
                }
            } catch (IOException | Trouble e) {
                bad++;
                if (bad > BAD_LOOKS) {
                    throw new Trouble("The import goes on, but can't be watched: " + e.getMessage(), e);
                }
            }
        }
    }

    private static void print(JsonNode last, Client client, String path, Answers answers)
            throws IOException, InterruptedException {
        answers.result(
                "import " + last.path("id").asText() + ": " + last.path("state").asText());
        answers.result(Report.text(last.path("report")));
        losses(client, path, loss -> answers.result(Report.loss(loss)));
    }

    /** One document, a piece at a time. */
    private static void printJson(JsonNode last, Client client, String path, Answers answers)
            throws IOException, InterruptedException {
        String begun = Json.text(last).strip();
        answers.result(begun.substring(0, begun.length() - 1) + ", \"losses\": [");
        var before = new AtomicInteger();
        losses(client, path, loss -> answers.result((before.getAndIncrement() == 0 ? "" : ",") + Json.text(loss)));
        answers.result("]}");
    }

    /** Everything that could not be taken over, a page at a time: there may be more than fit into memory. */
    private static void losses(Client client, String path, Consumer<JsonNode> each)
            throws IOException, InterruptedException {
        String next = "";
        do {
            String after = next.isEmpty() ? "" : "&after=" + next;
            JsonNode page =
                    client.get(path + "/losses?limit=100" + after).orTrouble().json();
            page.path("items").forEach(each);
            next = page.path("next").asText("");
        } while (!next.isEmpty() && !next.equals("null"));
    }

    private static String reason(JsonNode last) {
        String detail = last.path("report").path("error").asText();
        return detail.isEmpty() ? "" : ": " + detail;
    }
}
