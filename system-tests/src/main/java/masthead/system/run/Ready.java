package masthead.system.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the ready file says. */
record Ready(JsonNode content) {
    static Ready read(Path file) throws IOException {
        return new Ready(new ObjectMapper().readTree(Files.readAllBytes(file)));
    }

    /** Where mails are shown that were caught. */
    String mail() {
        return content.path("mail").asText();
    }

    /** Where a service is reached. */
    int port(String service) {
        return java.net
                .URI
                .create(content.path("services").path(service).path("url").asText())
                .getPort();
    }

    /** The processes of a service. */
    List<ProcessHandle> instances(String service) {
        var found = new ArrayList<ProcessHandle>();
        for (JsonNode instance : content.path("services").path(service).path("instances")) {
            ProcessHandle.of(instance.path("pid").asLong()).ifPresent(found::add);
        }
        return found;
    }
}
