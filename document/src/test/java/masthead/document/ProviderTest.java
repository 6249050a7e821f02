package masthead.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProviderTest {
    @Test
    void thePageForEditorsListsThemAll() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../docs/embeds.md")).stream()
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Arrays.stream(Provider.values())
                        .map(provider -> "| " + provider.label() + " | " + String.join(", ", provider.hosts()) + " |")
                        .toList());
    }

    @Test
    void aHostThatOnlyLooksLikeAProvidersIsNone() {
        assertThat(Provider.of("https://www.youtube.com/watch?v=1")).contains(Provider.YOUTUBE);
        assertThat(Provider.of("https://youtube.com.example.org/watch")).isEmpty();
        assertThat(Provider.of("https://notyoutube.com/watch")).isEmpty();
        assertThat(Provider.of("http://youtube.com/watch")).isEmpty();
    }
}
