package masthead.platform.apidocument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/**
 * What a service says of its API, as OpenAPI 3.0.3 in {@code docs/openapi}. Payara's own scanner knows neither Jackson nor
 * generics nor what may be null, so the document is read from the resources here, and the running service serves this one.
 *
 * <p>{@code -Dcontracts=write} writes it anew after a change that clients can live with; one that breaks them is refused
 * even then, and written only by {@code -Dcontracts=break}, which belongs into the commit's message.
 */
public final class ApiDocument {
    private static final Path FOLDER = Path.of("../docs/openapi");
    private static final ObjectMapper JSON = new ObjectMapper();

    private ApiDocument() {}

    /**
     * Fails where a service's resources say something else than its document.
     *
     * @param service such as {@code feed}, also the file's name
     * @param root the package of its resources, such as {@code masthead.feed}
     */
    public static void isKept(String service, String root) {
        String mode = System.getProperty("contracts", "");
        JsonNode now = describing(service, resources(root));
        Path file = FOLDER.resolve(service + ".json");
        try {
            List<String> broken = Files.exists(file) ? BreakingChanges.between(kept(service), now) : List.of();
            if (!broken.isEmpty() && !mode.equals("break")) {
                throw new AssertionError("Clients of the " + service + " API would break:\n" + String.join("\n", broken)
                        + "\n(-Dcontracts=break if that is meant)");
            }
            if (mode.equals("write") || mode.equals("break")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, now.toPrettyString() + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!now.equals(kept(service))) {
            throw new AssertionError("docs/openapi/" + service + ".json is not what the resources say;"
                    + " run this test with -Dcontracts=write and look at what changed");
        }
    }

    /**
     * Fails where a running service says something else than its document.
     *
     * @param said what {@code /openapi} answered
     */
    public static void isSaid(String service, JsonNode said) {
        JsonNode kept = kept(service);
        // Payara leaves out what OpenAPI itself doesn't define.
        kept.path("paths").forEach(path -> path.forEach(operation -> ((ObjectNode) operation).remove("x-permissions")));
        for (String part : List.of("/paths", "/components/schemas")) {
            if (!kept.at(part).equals(said.at(part))) {
                throw new AssertionError("%s says of its %s%n%s%nwhere it is kept as%n%s"
                        .formatted(service, part, said.at(part), kept.at(part)));
            }
        }
    }

    /** The document that is kept. */
    public static JsonNode kept(String service) {
        try {
            return JSON.readTree(FOLDER.resolve(service + ".json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document that resources make. */
    static JsonNode describing(String service, Collection<Class<?>> resources) {
        var shapes = new Shapes();
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.3");
        document.putObject("info").put("title", "Masthead " + service).put("version", "1");
        document.set("paths", new Operations(shapes).of(resources));
        document.putObject("components").set("schemas", shapes.all());
        return document;
    }

    private static Collection<Class<?>> resources(String root) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(root).stream()
                        .filter(type -> type.isAnnotatedWith(jakarta.ws.rs.Path.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }
}
