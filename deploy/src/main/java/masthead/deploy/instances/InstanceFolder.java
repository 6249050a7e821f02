package masthead.deploy.instances;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import masthead.deploy.Json;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.data.Folders;
import masthead.deploy.process.Command;

/** The folder of one instance, made anew at each start: its root, its application, its temporary files and settings. */
record InstanceFolder(String name, DataDirectory data) {
    /**
     * The command that starts a service here.
     *
     * @param flags Java's own
     */
    Command command(
            ServiceKind kind,
            War war,
            SharedRuntime runtime,
            List<String> flags,
            Map<String, String> environment,
            Ports ports)
            throws IOException {
        Path folder = data.instance(name);
        Folders.delete(folder);
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path root = folder.resolve("root");
        runtime.makeRoot(root, kind, ports);
        Path application = folder.resolve(kind.name());
        war.unpack(application);
        // Left to itself, Payara deploys it to the virtual server for the inside, too, and starts it twice.
        Path deployment = Files.writeString(
                folder.resolve("deployment.txt"),
                "deploy --name " + kind.name() + " --contextroot / --virtualservers " + Domain.SERVER + " \""
                        + application + "\"\n");
        Path logging = folder.resolve("logging.properties");
        try (InputStream properties = InstanceFolder.class.getResourceAsStream("logging.properties")) {
            Files.copy(Objects.requireNonNull(properties), logging);
        }
        var words = new ArrayList<>(List.of(SharedRuntime.java(), data.mark()));
        words.addAll(flags);
        words.add("-Djava.io.tmpdir=" + temporary);
        words.addAll(runtime.words(root));
        words.addAll(List.of("--nohazelcast", "--disablephonehome"));
        words.addAll(List.of("--postbootcommandfile", deployment.toString(), "--logproperties", logging.toString()));
        return new Command(name, words, environment, folder);
    }

    /** Notes what was started, and where, for a launcher that comes after this one. */
    void note(String what, Ports ports) throws IOException {
        Files.writeString(noteFile(), Json.text(new Note(ports, what)));
    }

    /** Where the instance listens that was started here, if it was started as it would be now. */
    Optional<Ports> runs(String what) throws IOException {
        if (Files.notExists(noteFile())) {
            return Optional.empty();
        }
        try {
            Note note = Json.mapper().readValue(noteFile().toFile(), Note.class);
            return note.what.equals(what) ? Optional.of(note.ports) : Optional.empty();
        } catch (JsonProcessingException halfWritten) {
            return Optional.empty();
        }
    }

    private Path noteFile() {
        return data.instance(name).resolve("started.json");
    }

    /** What tells one way to start an instance from another: application, runtime, Java's flags, and its environment. */
    static String what(War war, SharedRuntime runtime, List<String> flags, Map<String, String> environment)
            throws IOException {
        int rest = (flags + " " + new TreeMap<>(environment)).hashCode();
        return String.join(" ", war.version(), runtime.version(), Integer.toHexString(rest));
    }

    /** @param what see {@link #what(War, SharedRuntime, List, Map)} */
    private record Note(Ports ports, String what) {}

    /**
     * Where an instance listens.
     *
     * @param internal health, metrics and OpenAPI
     */
    record Ports(int service, int internal) {
        String url() {
            return "http://127.0.0.1:" + service;
        }
    }
}
