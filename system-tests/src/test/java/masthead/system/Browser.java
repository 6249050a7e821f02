package masthead.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import masthead.system.run.Folder;

/**
 * A Chromium without a screen, spoken to in its own language (Chrome DevTools Protocol), so that nothing has to be downloaded
 * for it. One page at a time.
 */
final class Browser implements AutoCloseable {
    private static final int PATIENCE_S = 30;
    private static final int END_S = 5;
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--remote-debugging-port=0",
            "about:blank");

    private final ObjectMapper json = new ObjectMapper();
    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
    private final Map<String, CompletableFuture<JsonNode>> expected = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private String session = "";

    private Browser(Process process, Path profile) throws IOException {
        this.process = process;
        this.profile = profile;
        List<String> address = addressOf(process, profile);
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + address.get(0) + address.get(1)), new Messages())
                .join();
        String page = ask("Target.createTarget", Map.of("url", "about:blank"))
                .path("targetId")
                .asText();
        session = ask("Target.attachToTarget", Map.of("targetId", page, "flatten", true))
                .path("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            ask(domain + ".enable", Map.of());
        }
    }

    static Browser start() throws IOException {
        Path profile = Files.createTempDirectory("masthead-browser-");
        var command = new ArrayList<>(List.of("chromium", "--user-data-dir=" + profile));
        command.addAll(FLAGS);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(profile.resolve("output").toFile())
                .start();
        return new Browser(process, profile);
    }

    /** Port and path, which Chromium writes into a file as soon as it listens. */
    private static List<String> addressOf(Process process, Path profile) throws IOException {
        Path file = profile.resolve("DevToolsActivePort");
        for (int i = 0; i < PATIENCE_S * 100; i++) {
            if (Files.exists(file) && Files.readAllLines(file).size() > 1) {
                return Files.readAllLines(file);
            }
            if (ended(process)) {
                break;
            }
        }
        throw new IOException("Chromium does not start: " + Files.readString(profile.resolve("output")));
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(10, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** A window of that width; scripts of pages run or don't. */
    void becomes(int width, boolean scripts) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 844, "deviceScaleFactor", 1, "mobile", width < 700));
        ask("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
    }

    /** Goes to an address, and returns when all of the page is there. */
    void visit(String address) {
        var loaded = new CompletableFuture<JsonNode>();
        expected.put("Page.loadEventFired", loaded);
        complaints.clear();
        ask("Page.navigate", Map.of("url", address));
        wait(loaded);
    }

    /** What an expression yields in the page. */
    JsonNode evaluate(String expression) {
        return ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true))
                .path("result")
                .path("value");
    }

    /** Presses a key, such as Tab or Enter. */
    void press(String key) {
        int code = key.equals("Enter") ? 13 : 9;
        var event = new HashMap<String, Object>(
                Map.of("key", key, "code", key, "windowsVirtualKeyCode", code, "type", "keyDown"));
        if (key.equals("Enter")) {
            event.put("text", "\r");
        }
        ask("Input.dispatchKeyEvent", event);
        event.put("type", "keyUp");
        event.remove("text");
        ask("Input.dispatchKeyEvent", event);
    }

    /** What the browser complained about since the visit, such as a breach of the content security policy. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    void picture(Path file) throws IOException {
        String data = ask("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
                .path("data")
                .asText();
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(data));
    }

    private JsonNode ask(String method, Map<String, ?> parameters) {
        int id = asked.incrementAndGet();
        ObjectNode message = json.createObjectNode().put("id", id).put("method", method);
        message.set("params", json.valueToTree(parameters));
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        var answer = new CompletableFuture<JsonNode>();
        open.put(id, answer);
        socket.sendText(message.toString(), true).join();
        return wait(answer);
    }

    private static JsonNode wait(CompletableFuture<JsonNode> answer) {
        return answer.orTimeout(PATIENCE_S, TimeUnit.SECONDS).join();
    }

    private final class Messages implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            from.request(1);
            if (last) {
                String message = text.toString();
                text.setLength(0);
                try {
                    take(json.readTree(message));
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }
            return CompletableFuture.completedFuture(null);
        }
    }

    private void take(JsonNode message) {
        CompletableFuture<JsonNode> answer = open.remove(message.path("id").asInt());
        String method = message.path("method").asText();
        if (answer != null) {
            if (message.has("error")) {
                answer.completeExceptionally(new IllegalStateException(message.toString()));
            } else {
                answer.complete(message.path("result"));
            }
        } else if (expected.containsKey(method)) {
            expected.remove(method).complete(message.path("params"));
        } else if (method.equals("Log.entryAdded")) {
            complain(message.path("params").path("entry"));
        } else if (method.equals("Runtime.exceptionThrown") || method.equals("Network.loadingFailed")) {
            complaints.add(message.path("params").toString());
        }
    }

    private void complain(JsonNode entry) {
        if (!entry.path("level").asText().equals("verbose")) {
            complaints.add(entry.path("text").asText() + " " + entry.path("url").asText());
        }
    }

    /** Ends it with the processes that it began, which write into its folder to their last moment. */
    @Override
    public void close() {
        socket.abort();
        List<ProcessHandle> family = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        family.forEach(one ->
                one.onExit().completeOnTimeout(one, END_S, TimeUnit.SECONDS).join());
        Folder.delete(profile);
    }
}
