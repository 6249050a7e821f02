package masthead.system.everywhere;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masthead.system.run.Repository;

/** The addresses that there are, as the sources have them: the site's by {@code Route}, the content API's by docs/permissions.md. */
final class Addresses {
    private static final Path ROUTES = Path.of("gateway/src/main/java/masthead/gateway/route/Route.java");
    private static final Path API = Path.of("gateway/src/main/java/masthead/gateway/api/ContentApi.java");
    private static final Path PERMISSIONS = Path.of("docs/permissions.md");
    private static final Pattern ROUTE =
            Pattern.compile("^ {4}([A-Z_]+)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.MULTILINE);
    private static final Pattern RESOURCE = Pattern.compile("^\\| GET \\| (/content/\\S*) \\|", Pattern.MULTILINE);

    private Addresses() {}

    /** Patterns of the site's addresses, each by its name. */
    static Map<String, Pattern> ofTheSite() {
        var all = new LinkedHashMap<String, Pattern>();
        Matcher route = ROUTE.matcher(read(ROUTES));
        while (route.find()) {
            all.put(route.group(1), Pattern.compile(route.group(2).replace("\\\\", "\\")));
        }
        return all;
    }

    /** Patterns of the content API's addresses, each by its name. */
    static Map<String, Pattern> ofTheApi() {
        var all = new LinkedHashMap<String, Pattern>();
        Matcher resource = RESOURCE.matcher(read(PERMISSIONS));
        while (resource.find()) {
            all.put(
                    resource.group(1),
                    Pattern.compile("/api" + resource.group(1).replaceAll("\\{\\w+}", "[^/]+")));
        }
        return all;
    }

    /** Whether the gateway gives out what the service says of a noun. */
    static boolean isGivenOut(String noun) {
        return read(API).matches("(?s).*[\"/]" + noun + "\".*");
    }

    private static String read(Path file) {
        try {
            return Files.readString(Repository.root().resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
