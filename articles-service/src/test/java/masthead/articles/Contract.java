package masthead.articles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import masthead.platform.json.Json;

/**
 * The samples of what this service says, which those who listen test themselves with. {@code -Dcontracts=write} writes them
 * anew, for a change that is meant.
 */
public final class Contract {
    private static final Path FOLDER = Path.of("src/test/resources/contracts");

    private Contract() {}

    /** Fails where the message, as it crosses the wire, is another than its sample. */
    public static void isKept(String name, Object message) throws IOException {
        JsonNode said = Json.mapper().readTree(Json.mapper().writeValueAsBytes(message));
        Path sample = FOLDER.resolve(name + ".json");
        if ("write".equals(System.getProperty("contracts"))) {
            Files.writeString(sample, said.toPrettyString() + "\n");
        }
        assertThat(said).isEqualTo(Json.mapper().readTree(sample.toFile()));
    }
}
