package masthead.deploy.newsroom;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import masthead.deploy.Json;
import masthead.deploy.Trouble;
import masthead.deploy.data.OwnFile;

/** The ids of what is there already, in a file, so that a seeding that was cut off goes on where it stopped. */
final class Known {
    private final Path file;
    private final TreeMap<String, String> ids;

    private Known(Path file, TreeMap<String, String> ids) {
        this.file = file;
        this.ids = ids;
    }

    static Known of(Path file) throws IOException {
        return new Known(
                file,
                Files.exists(file)
                        ? Json.mapper().readValue(file.toFile(), new TypeReference<TreeMap<String, String>>() {})
                        : new TreeMap<>());
    }

    synchronized Optional<String> lookup(String kind, String name) {
        return Optional.ofNullable(ids.get(kind + " " + name));
    }

    /** @throws Trouble the content names something that isn't in it */
    String find(String kind, String name) {
        return lookup(kind, name)
                .orElseThrow(() -> new Trouble("The sample newsroom has no " + kind + " called " + name));
    }

    synchronized void add(String kind, String name, String id) throws IOException {
        ids.put(kind + " " + name, id);
        OwnFile.write(file, Json.text(ids).getBytes(StandardCharsets.UTF_8));
    }
}
