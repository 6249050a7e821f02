package masthead.deploy.launcher;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import masthead.deploy.Json;
import masthead.deploy.data.OwnFile;
import masthead.deploy.instances.ServiceGroup;
import org.jspecify.annotations.Nullable;

/** Tells programs that wait for us where everything is: there once everything answers, rewritten when instances change. */
final class ReadyFile {
    private final List<Path> files;

    /** @param files all of them say the same */
    ReadyFile(List<Path> files) {
        this.files = files;
    }

    /**
     * The content.
     *
     * @param ownerSignIn lets the first owner in, once; not there once they have been in
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Content(String site, String admin, @Nullable String ownerSignIn, String mail, Map<String, Entry> services) {
        static Content of(String site, @Nullable String ownerSignIn, String mail, List<ServiceGroup> groups) {
            var services = new TreeMap<String, Entry>();
            groups.forEach(group -> services.put(group.name(), new Entry(group.url(), group.serving())));
            return new Content(site, site + "/admin/", ownerSignIn, mail, services);
        }
    }

    /** @param url the balancer's */
    record Entry(String url, List<ServiceGroup.Serving> instances) {}

    void write(Content content) throws IOException {
        for (Path file : files) {
            OwnFile.write(file, (Json.text(content) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    void delete() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
