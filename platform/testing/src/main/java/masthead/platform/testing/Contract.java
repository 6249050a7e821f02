package masthead.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The samples of what a service says, which those who listen test themselves with: one file a message, made by the
 * provider's test, read by the consumer's. {@code -Dcontracts=write} writes them anew, for a change that is meant.
 */
public final class Contract {
    private static final String FOLDER = "src/test/resources/contracts";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Contract() {}

    /** Fails where a message of this module, as it crosses the wire, is another than its sample. */
    public static void isKept(String name, JsonNode said) {
        Path sample = Path.of(FOLDER, name + ".json");
        try {
            if ("write".equals(System.getProperty("contracts"))) {
                Files.createDirectories(sample.getParent());
                Files.writeString(sample, said.toPrettyString() + "\n");
            }
            // Read again, so that numbers are compared as the wire has them.
            JsonNode now = JSON.readTree(said.toString());
            JsonNode kept = JSON.readTree(sample.toFile());
            if (!now.equals(kept)) {
                throw new AssertionError("%s says%n%s%nwhere its sample says%n%s"
                        .formatted(name, now.toPrettyString(), kept.toPrettyString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of another module's sample, such as {@code articles-service}'s {@code article.published}. */
    public static String sampleOf(String module, String name) {
        try {
            return Files.readString(Path.of("..", module, FOLDER, name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
