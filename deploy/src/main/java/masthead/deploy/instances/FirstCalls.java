package masthead.deploy.instances;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masthead.deploy.http.Answer;
import masthead.deploy.http.Client;

/**
 * The first calls to an instance, made before anybody else makes one. They are the slowest of its life, by ten times and
 * more; whoever is switched to a new instance should not be the one who waits for them. What they bring doesn't matter.
 */
final class FirstCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int ROUNDS = 2;

    /** What readers and other services ask most. */
    private static final Map<String, Calls> CALLS = Map.of(
            "articles",
                    Calls.of("/content/articles?limit=20", "/content/settings", "/content/articles/none")
                            .andNewestStory("/content/articles?limit=1", "/content/articles"),
            "feed",
                    Calls.of(
                            "/content/briefs?limit=12",
                            "/content/briefs?from=2022-02-24T00:00:00Z&to=2022-02-25T00:00:00Z&limit=1",
                            "/content/briefs/none"),
            "members", Calls.of("/jwks.json"),
            "gateway",
                    Calls.of("/", "/none", "/api/content/articles")
                            .andNewestStory("/api/content/articles?limit=1", ""));

    /**
     * @param newest lists the newest story, if there is one
     * @param stories what its address is put behind
     */
    private record Calls(List<String> paths, Optional<String> newest, String stories) {
        static Calls of(String... paths) {
            return new Calls(List.of(paths), Optional.empty(), "");
        }

        Calls andNewestStory(String list, String before) {
            return new Calls(paths, Optional.of(list), before);
        }
    }

    private final Calls calls;
    private final Client client;

    /** @param credential the gateway's, which may ask for what readers see */
    FirstCalls(String service, int port, Map<String, String> credential) {
        this.calls = CALLS.getOrDefault(service, Calls.of());
        this.client = new Client("http://127.0.0.1:" + port, credential, PATIENCE);
    }

    void make() throws InterruptedException {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                for (String path : calls.paths()) {
                    client.get(path);
                }
                readNewestStory();
            }
        } catch (IOException slow) {
            // It serves as it is.
        }
    }

    private void readNewestStory() throws IOException, InterruptedException {
        if (calls.newest().isEmpty()) {
            return;
        }
        Answer list = client.get(calls.newest().get());
        String address =
                list.done() ? list.json().path("items").path(0).path("url").asText() : "";
        if (!address.isEmpty()) {
            client.get(calls.stories() + address);
        }
    }
}
