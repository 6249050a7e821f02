package masthead.deploy.instances;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
