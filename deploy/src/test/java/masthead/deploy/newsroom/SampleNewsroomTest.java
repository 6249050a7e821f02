package masthead.deploy.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import masthead.deploy.Json;
import masthead.deploy.Trouble;
import masthead.deploy.http.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleNewsroomTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-05-04T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final Map<String, ObjectNode> things = new TreeMap<>();
    private final List<String> made = new ArrayList<>();
    private HttpServer gateway = server();
    private String broken = "none";

    @BeforeEach
    void write() throws IOException {
        write("newsroom.json", """
                {"settings":{"name":"The Harbour Post"},
                 "sections":[{"slug":"city","name":"City"},{"slug":"port","name":"Port","parent":"city"}],
                 "topics":[],"series":[{"slug":"tides","name":"Tides"}],"fronts":{"picks":["ebb","flood"]},"authors":[{"slug":"ada","name":"Ada","portrait":"quay"}]}
                """);
        write("pictures.json", """
                {"quay":{"file":"the-quay.jpg","alt":"The quay"}}
                """);
        write("stories/1.json", """
                {"slug":"flood","headline":"Flood","section":"port","authors":[{"author":"ada"}],"leadPicture":{"picture":"quay","alt":"Water at the quay"},"related":["ebb"],
                 "publishedBefore":"PT2H","body":{"type":"doc","content":[{"type":"picture","attrs":{"media":"picture:quay"}}]},"series":"tides","part":2,
                 "social":{"title":"A flood","picture":"quay"},
                 "corrections":[{"kind":"correction","text":"More."},{"kind":"clarification","text":"Less."}]}
                """);
        write("stories/2.json", """
                {"slug":"ebb","headline":"Ebb","body":{"type":"doc"}}
                """);
        write("briefs.json", """
                [{"headline":"Ferry","text":"It runs.","publishedBefore":"PT30M"}]
                """);
        write("pictures/the-quay.jpg", "a picture");
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void everythingIsThereWithItsTimes() throws IOException, InterruptedException {
        assertThat(bringIn()).isEqualTo("2 stories, 1 briefs");

        assertThat(things).extractingByKey("/api/publication-settings").hasToString("{\"name\":\"The Harbour Post\"}");
        assertThat(find("/api/sections", "port").path("parent"))
                .isEqualTo(find("/api/sections", "city").path("id"));
        ObjectNode flood = find("/api/articles", "flood");
        assertThat(flood.path("publishedAt").asText()).isEqualTo("2026-05-04T10:00:00Z");
        assertThat(flood.path("publishedRevision").asInt()).isEqualTo(3);
        assertThat(flood.at("/correction/text").asText()).isEqualTo("Less.");
        assertThat(flood.at("/leadPicture").toString()).isEqualTo("{\"alt\":\"Water at the quay\",\"media\":\"0\"}");
        assertThat(flood.at("/body/content/0/attrs/media").asText()).isEqualTo("0");
        assertThat(flood.path("related").get(0))
                .isEqualTo(find("/api/articles", "ebb").path("id"));
        assertThat(flood.path("series")).isEqualTo(find("/api/series", "tides").path("id"));
        assertThat(flood.path("part").asInt()).isEqualTo(2);
        assertThat(flood.path("social").toString()).isEqualTo("{\"title\":\"A flood\",\"picture\":\"0\"}");
        assertThat(things.getOrDefault("/api/fronts/picks", Json.object()).path("articles"))
                .containsExactly(find("/api/articles", "ebb").path("id"), flood.path("id"));
        assertThat(made).hasSize(8);
    }

    @Test
    void whatWasCutOffGoesOnWhereItStopped() throws IOException, InterruptedException {
        broken = "/api/briefs";
        assertThatThrownBy(this::bringIn).isInstanceOf(Trouble.class).hasMessageContaining("POST /api/briefs");
        broken = "none";

        assertThat(bringIn()).isEqualTo("2 stories, 1 briefs");
        assertThat(bringIn()).isEqualTo("2 stories, 1 briefs");
        assertThat(made).hasSize(8);
    }

    @Test
    void aNameThatIsNotInTheContentIsTold() throws IOException {
        write("stories/2.json", "{\"slug\":\"ebb\",\"section\":\"sport\"}");

        assertThatThrownBy(this::bringIn).hasMessage("The sample newsroom has no section called sport");
    }

    private String bringIn() throws IOException, InterruptedException {
        var client = new Client("http://127.0.0.1:" + gateway.getAddress().getPort(), Map.of(), Duration.ofSeconds(5));
        return new SampleNewsroom(folder, folder.resolve("progress.json"), client, NOON).bringIn();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private ObjectNode find(String path, String slug) {
        return things.entrySet().stream()
                .filter(thing -> thing.getKey().startsWith(path + "/")
                        && thing.getValue().path("slug").asText().equals(slug))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** A desk that keeps what it is given: a POST makes, a PUT below a thing is laid over it. */
    private HttpServer server() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
            server.createContext("/", this::handle);
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = exchange.getRequestBody().readAllBytes();
        boolean json = "application/json".equals(exchange.getRequestHeaders().getFirst("Content-Type"));
        JsonNode given = json ? Json.read(new String(body, StandardCharsets.UTF_8), path) : Json.object();
        if (path.startsWith(broken)) {
            answer(exchange, 503, Json.object());
        } else if (exchange.getRequestMethod().equals("POST")) {
            answer(exchange, 201, post(path, given));
        } else {
            ObjectNode thing = things.computeIfAbsent(of(path), any -> Json.object());
            if (exchange.getRequestMethod().equals("PUT")) {
                lay(path, (ObjectNode) given, thing);
            }
            answer(exchange, 200, thing);
        }
    }

    private ObjectNode post(String path, JsonNode given) {
        if (path.endsWith("/revisions")) {
            return Json.object().put("revision", 2);
        }
        String id = Integer.toString(made.size());
        made.add(path);
        ObjectNode thing = given.deepCopy();
        thing.put("id", id).put("state", "draft");
        things.put(path + "/" + id, thing);
        return thing;
    }

    private static void lay(String path, ObjectNode given, ObjectNode thing) {
        if (path.endsWith("/related")) {
            thing.set("related", given.get("articles"));
            return;
        }
        thing.setAll(given);
        if (path.endsWith("/publication")) {
            thing.put("state", "published").set("publishedRevision", given.path("revision"));
        }
    }

    private static String of(String path) {
        return path.replaceFirst("/(publication|related)$", "");
    }

    private static void answer(HttpExchange exchange, int status, ObjectNode body) throws IOException {
        byte[] bytes = Json.text(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("ETag", "\"1\"");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
