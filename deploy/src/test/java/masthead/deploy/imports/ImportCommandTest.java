package masthead.deploy.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import masthead.deploy.Json;
import masthead.deploy.Trouble;
import masthead.deploy.apikeys.ApiKeys;
import masthead.deploy.control.Answers;
import masthead.deploy.control.Request;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.secrets.Secrets;
import masthead.deploy.secrets.Secrets.ApiKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    Path folder;

    private final List<String> results = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();
    private final HttpServer gateway = server();
    private String end = "done";
    private ImportCommand command;
    private Path file;

    @BeforeEach
    void prepare() throws IOException {
        DataDirectory data = DataDirectory.open(folder.resolve("data"));
        Secrets secrets = Secrets.of(data);
        secrets.keep(new ApiKey("1", "mh_launcher"));
        String address = "http://127.0.0.1:" + gateway.getAddress().getPort();
        command = new ImportCommand(address, new ApiKeys(address, Map.of(), secrets), data.temporary());
        file = Files.writeString(folder.resolve("export.xml"), "<rss/>");
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void theArchiveGoesThroughTheGatewayAndIsWatchedToItsEnd() throws IOException, InterruptedException {
        run(Map.of("file", file.toString(), "json", "true"));

        assertThat(sent).containsExactly("Bearer mh_launcher", "application/zip", "export.xml");
        assertThat(progress).contains("queued 0 of 2", "running 1 of 2", "done 2 of 2");
        JsonNode result = Json.read(String.join("\n", results), "result");
        assertThat(result.at("/report/articles").asInt()).isEqualTo(2);
        assertThat(result.at("/losses/1/item").asText()).isEqualTo("item:2");
        assertThat(folder.resolve("data/tmp")).isEmptyDirectory();
    }

    @Test
    void everyLossIsToldWithItsReason() throws IOException, InterruptedException {
        run(Map.of("file", file.toString()));

        assertThat(results)
                .contains(
                        "  lost from item:1 “Ferries”: comments: comments are not imported: 4",
                        "  lost from item:2 “Quay”: script: programs are not imported: alert()");
    }

    @Test
    void anImportThatFailedIsAFailureWithItsReport() {
        end = "failed";

        assertThatThrownBy(() -> run(Map.of("file", file.toString())))
                .isInstanceOf(Trouble.class)
                .hasMessage("The import failed: no items in it");
        assertThat(results).first().isEqualTo("import 7: failed");
    }

    @Test
    void aFileThatIsNotThereIsToldBeforeAnythingIsSent() {
        assertThatThrownBy(() -> run(Map.of("file", "/nowhere.xml")))
                .hasMessage("There is no file /nowhere.xml to read");
        assertThat(sent).isEmpty();
    }

    private void run(Map<String, String> arguments) throws IOException, InterruptedException {
        command.run(new Request("import", arguments), new Answers() {
            @Override
            public void result(String text) {
                results.add(text);
            }

            @Override
            public void progress(String line) {
                progress.add(line);
            }
        });
    }

    private HttpServer server() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
            server.createContext("/api/imports", this::handle);
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (exchange.getRequestMethod().equals("POST")) {
            sent.add(exchange.getRequestHeaders().getFirst("Authorization"));
            sent.add(exchange.getRequestHeaders().getFirst("Content-Type"));
            sent.add(new ZipInputStream(new ByteArrayInputStream(body))
                    .getNextEntry()
                    .getName());
            exchange.getResponseHeaders().set("Location", "/imports/7");
            exchange.sendResponseHeaders(202, -1);
            exchange.close();
            return;
        }
        String path = exchange.getRequestURI().getPath();
        answer(
                exchange,
                path.endsWith("/losses") ? losses(exchange.getRequestURI().getQuery()) : look());
    }

    private static String losses(String query) {
        return query.contains("after=more") ? """
                {"items":[{"item":"item:2","title":"Quay","kind":"script","reason":"programs are not imported",
                  "words":"alert()"}],"next":null}""" : """
                {"items":[{"item":"item:1","title":"Ferries","kind":"comments","reason":"comments are not imported",
                  "words":"4"}],"next":"more"}""";
    }

    private String look() {
        String state = List.of("queued", "running", end).get(Math.min(looks.get(), 2));
        return """
                {"id":"7","state":"%s","processed":%d,"total":2,"report":{"articles":2,"error":"no items in it"}}
                """.formatted(state, looks.getAndIncrement());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        byte[] answer = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
