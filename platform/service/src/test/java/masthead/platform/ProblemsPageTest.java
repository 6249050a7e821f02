package masthead.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of problems and the code name the same types with the same statuses. */
class ProblemsPageTest {
    /** A status followed by a type, as every refusal passes them on: {@code super(404, "article-not-found", …}. */
    private static final Pattern IN_CODE = Pattern.compile("\\b([45]\\d\\d),\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*)\",");

    private static final Pattern ON_PAGE = Pattern.compile("^\\| `([a-z0-9-]+)` \\| (\\d{3}) \\|", Pattern.MULTILINE);
    private static final List<String> SOURCES = List.of(
            "platform/http", "platform/service", "articles-service", "feed-service", "members-service", "gateway");

    private final Path root = Path.of("").toAbsolutePath().getParent().getParent();

    @Test
    void everyProblemOfTheCodeIsOnThePageAndNoOther() throws IOException {
        var onPage = types(ON_PAGE, Files.readString(root.resolve("docs/problems.md")), 2, 1);
        var inCode = SOURCES.stream()
                .flatMap(module -> sources(root.resolve(module).resolve("src/main/java")))
                .flatMap(source -> types(IN_CODE, source, 1, 2).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(inCode).as("found in the code").contains("404 article-not-found", "409 already-there");
        assertThat(onPage).isEqualTo(inCode);
    }

    private static Set<String> types(Pattern pattern, String text, int status, int type) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(status) + " " + found.group(type))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(ProblemsPageTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
