package masthead.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What docs/permissions.md says: what each role allows, and what each route asks for. */
public final class PermissionTable {
    private static final Path FILE = Path.of("../docs/permissions.md");
    private static final String SHARED = "every data service";

    private PermissionTable() {}

    /** A route and what it asks for. */
    public record Route(String method, String path, String permission) {
        /** The names of which a caller needs one. */
        public List<String> oneOf() {
            return List.of(permission.split(", "));
        }
    }

    /** Each role's permissions, by its name. */
    public static Map<String, Set<String>> roles() {
        List<List<String>> rows = table("Roles");
        List<String> names = rows.get(0).subList(1, rows.get(0).size());
        var roles = new LinkedHashMap<String, Set<String>>();
        for (int column = 1; column <= names.size(); column++) {
            int cell = column;
            roles.put(
                    names.get(column - 1),
                    rows.stream()
                            .skip(1)
                            .filter(row -> row.get(cell).equals("yes"))
                            .map(row -> row.get(0))
                            .collect(Collectors.toUnmodifiableSet()));
        }
        return roles;
    }

    /** The routes that a service has to itself, such as those of {@code feed-service}. */
    public static List<Route> routesOf(String service) {
        return table("Routes of " + service).stream()
                .skip(1)
                .map(cells -> new Route(cells.get(0), cells.get(1), cells.get(2)))
                .toList();
    }

    /** The routes that the platform gives to every data service. */
    public static List<Route> sharedRoutes() {
        return routesOf(SHARED);
    }

    /** All routes at which a service answers. */
    public static List<Route> allRoutesOf(String service) {
        return Stream.concat(routesOf(service).stream(), sharedRoutes().stream())
                .toList();
    }

    /** The rows of the table below a heading, its head first. */
    private static List<List<String>> table(String heading) {
        try (Stream<String> lines = Files.lines(FILE)) {
            List<List<String>> rows = lines.dropWhile(line -> !line.equals("## " + heading))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .filter(line -> line.startsWith("|") && !line.startsWith("| ---"))
                    .map(PermissionTable::cells)
                    .toList();
            if (rows.isEmpty()) {
                throw new AssertionError(FILE + " has no table below “" + heading + "”");
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String row) {
        String inner = row.substring(1, row.lastIndexOf('|'));
        return Stream.of(inner.split("\\|", -1)).map(String::strip).toList();
    }
}
