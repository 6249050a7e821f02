package masthead.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import masthead.platform.events.CloudEvent;
import masthead.platform.json.Json;

/** The samples of what the services say, kept by those who say it. */
public final class Samples {
    private Samples() {}

    public static byte[] bytes(String service, String name) throws IOException {
        return Files.readAllBytes(
                Path.of("..", service + "-service", "src", "test", "resources", "contracts", name + ".json"));
    }

    public static <T> T of(String service, String name, Class<T> type) throws IOException {
        return Json.tolerant().readValue(bytes(service, name), type);
    }

    public static CloudEvent fact(String service, String name) throws IOException {
        return of(service, name, CloudEvent.class);
    }
}
