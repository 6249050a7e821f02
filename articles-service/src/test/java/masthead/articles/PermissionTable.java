package masthead.articles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the table of routes says: which permission each asks for. */
public final class PermissionTable {
    private static final Path FILE = Path.of("src/test/resources/routes.md");

    private PermissionTable() {}

    /** A route and what it asks for. */
    public record Route(String method, String path, String permission) {}

    /** The routes below a heading. */
    public static List<Route> routes(String heading) throws IOException {
        return Files.readAllLines(FILE).stream()
                .dropWhile(line -> !line.equals("## " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(row -> Stream.of(row.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .map(cells -> new Route(cells.get(0), cells.get(1), cells.get(2)))
                .toList();
    }
}
