package masthead.gateway.admin;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import masthead.platform.json.Json;

/**
 * Which of the admin's files the door's pages take, by the manifest of its build (Vite's {@code manifest.json}: a source and
 * what was made of it).
 */
@ApplicationScoped
public class DoorFiles {
    private static final String MANIFEST = "manifest.json";
    private static final String ROOT = "/admin/";

    private final Set<String> styles = new LinkedHashSet<>();
    private final Set<String> scripts = new LinkedHashSet<>();
    private final Set<String> pictures = new LinkedHashSet<>();

    public DoorFiles() {
        this(AdminFiles.bytes(MANIFEST).orElseGet(() -> "{}".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    DoorFiles(byte[] manifest) {
        try {
            Json.tolerant().readTree(manifest).forEach(this::entry);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void entry(JsonNode entry) {
        String source = entry.path("src").asText();
        String file = ROOT + entry.path("file").asText();
        if (source.endsWith("/door.ts") || source.endsWith("/door.css")) {
            (file.endsWith(".css") ? styles : scripts).add(file);
            StreamSupport.stream(entry.path("css").spliterator(), false)
                    .map(css -> ROOT + css.asText())
                    .forEach(styles::add);
        } else if (source.endsWith("/harbour-dusk.jpg")) {
            pictures.add(file);
        }
    }

    /** Addresses of style sheets. */
    public List<String> styles() {
        return List.copyOf(styles);
    }

    /** Addresses of modules. */
    public List<String> scripts() {
        return List.copyOf(scripts);
    }

    /** The address of the picture beside the form; none where the build has none. */
    public List<String> pictures() {
        return List.copyOf(pictures);
    }
}
