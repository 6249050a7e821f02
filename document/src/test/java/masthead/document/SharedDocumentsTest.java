package masthead.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples that the admin's editor takes in and gives back unchanged are documents, and hold everything that one may. */
class SharedDocumentsTest {
    private static final Path SAMPLES = Path.of("src/test/resources/documents");

    static Stream<Path> samples() throws IOException {
        return Files.list(SAMPLES).sorted();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsTakenAsItIs(Path sample) throws IOException {
        String json = Files.readString(sample);

        assertThat(Document.parse(json).toJson()).isEqualTo(new ObjectMapper().readTree(json));
    }

    @Test
    void theSamplesHoldEveryNodeMarkAndAttribute() throws IOException {
        String all = String.join("", samples().map(SharedDocumentsTest::read).toList());

        List<String> names = Stream.of(
                        Arrays.stream(NodeType.values()).map(type -> type.wireName),
                        Arrays.stream(MarkType.values()).map(type -> type.wireName),
                        Arrays.stream(NodeType.values()).flatMap(type -> type.attributes.keySet().stream()))
                .flatMap(some -> some)
                .map(name -> '"' + name + '"')
                .toList();
        assertThat(all).contains(names);
    }

    private static String read(Path sample) {
        try {
            return Files.readString(sample);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
