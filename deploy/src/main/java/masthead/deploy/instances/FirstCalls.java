package masthead.deploy.instances;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import masthead.deploy.http.Client;

/**
 * The first calls to an instance, made before anybody else makes one. They are the slowest of its life, by ten times and
 * more; whoever is switched to a new instance should not be the one who waits for them. What they bring doesn't matter.
 */
final class FirstCalls {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int ROUNDS = 2;

    /** What readers and other services ask most. */
    private static final Map<String, List<String>> PATHS = Map.of(
            "articles", List.of("/content/articles?limit=20", "/content/settings", "/content/articles/none"),
            "feed", List.of("/content/briefs?limit=12", "/content/briefs/none"),
            "members", List.of("/jwks.json"),
            "gateway", List.of("/", "/none", "/api/content/articles"));

    private final List<String> paths;
    private final Client client;

    /** @param credential the gateway's, which may ask for what readers see */
    FirstCalls(String service, int port, Map<String, String> credential) {
        this.paths = PATHS.getOrDefault(service, List.of());
        this.client = new Client("http://127.0.0.1:" + port, credential, PATIENCE);
    }

    void make() throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            for (String path : paths) {
                try {
                    client.get(path);
                } catch (IOException slow) {
                    return;
                }
            }
        }
    }
}
