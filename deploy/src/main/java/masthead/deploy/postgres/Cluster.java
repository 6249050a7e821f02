package masthead.deploy.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import masthead.deploy.Trouble;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.data.Folders;
import masthead.deploy.data.OwnFile;
import masthead.deploy.process.Child;
import masthead.deploy.process.Command;
import masthead.deploy.process.Elapsed;
import masthead.deploy.process.Keeper;
import masthead.deploy.process.Leftovers;
import org.postgresql.ds.PGSimpleDataSource;

/** The one PostgreSQL server, kept running. What it has acknowledged survives a power cut. */
public final class Cluster {
    static final String SUPERUSER = "postgres";
    /** What its process is called. */
    public static final String NAME = "postgresql";
    /** Recovery after a crash can take its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Programs programs;
    private final DataDirectory data;
    private final int port;
    private final String password;
    private final Leftovers leftovers;
    private final Keeper keeper;

    /**
     * @param password the superuser's
     * @param notices takes a line when the server ended uninvited
     */
    public Cluster(
            Programs programs,
            DataDirectory data,
            int port,
            String password,
            Leftovers leftovers,
            Consumer<String> notices) {
        this.programs = programs;
        this.data = data;
        this.port = port;
        this.password = password;
        this.leftovers = leftovers;
        this.keeper = new Keeper(NAME, new Server(), notices);
    }

    public int port() {
        return port;
    }

    /** Makes the cluster if there is none, starts the server, and waits until it answers. */
    public void start() throws IOException, InterruptedException {
        if (Files.notExists(data.postgres())) {
            initialise();
        }
        keeper.start();
    }

    /** A fast shutdown: open transactions are rolled back, everything committed is on the disk. */
    public void stop() throws InterruptedException {
        keeper.stop("INT", STOP_PATIENCE);
    }

    /** The server's process, if it runs. */
    public Optional<Child> process() {
        return keeper.child();
    }

    /** A connection as superuser. */
    Connection connect(String database) throws SQLException {
        var connections = new PGSimpleDataSource();
        connections.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + database);
        connections.setUser(SUPERUSER);
        connections.setPassword(password);
        connections.setConnectTimeout(2);
        return connections.getConnection();
    }

    private void initialise() throws IOException, InterruptedException {
        try (DirectoryStream<Path> abandoned = Files.newDirectoryStream(data.root(), "postgres.new-*")) {
            for (Path folder : abandoned) {
                Folders.delete(folder);
            }
        }
        Path beside =
                data.root().resolve("postgres.new-" + ProcessHandle.current().pid());
        Path passwordFile = data.temporary().resolve("initdb-password");
        OwnFile.write(passwordFile, password.getBytes(StandardCharsets.UTF_8));
        var words = new ArrayList<>(programs.words("initdb"));
        words.addAll(List.of("--pgdata", beside.toString(), "--username", SUPERUSER, "--pwfile"));
        words.addAll(List.of(passwordFile.toString(), "--auth", "scram-sha-256", "--encoding", "UTF8"));
        words.addAll(List.of("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8", "--locale", "C"));
        boolean made = Child.start(new Command("initdb", words, Map.of(), data.root()), data)
                .succeeds();
        Files.delete(passwordFile);
        if (!made) {
            throw new Trouble("PostgreSQL can't make its files: see " + data.log("initdb"));
        }
        Files.move(beside, data.postgres());
    }

    private final class Server implements Keeper.Starter {
        @Override
        public Optional<Child> takeOver() throws IOException, InterruptedException {
            return leftovers.takeOver(NAME, line -> Command.runs(words(), line));
        }

        @Override
        public Child start() throws IOException {
            return Child.start(new Command(NAME, words(), Map.of(), data.root()), data);
        }

        private List<String> words() {
            var words = new ArrayList<>(programs.words("postgres"));
            words.addAll(List.of("-D", data.postgres().toString(), "-p", Integer.toString(port)));
            ServerSettings.ALL.forEach(setting -> words.addAll(List.of("-c", setting)));
            return words;
        }

        @Override
        public void serve(Child child) throws InterruptedException {
            var waited = new Elapsed();
            while (!answers()) {
                if (!child.alive() || waited.exceeds(PATIENCE)) {
                    throw new Trouble("PostgreSQL does not start: see " + data.log(NAME));
                }
                Thread.sleep(50);
            }
        }

        private boolean answers() {
            try (Connection connection = connect("postgres")) {
                return connection.isValid(2);
            } catch (SQLException notYet) {
                return false;
            }
        }
    }
}
