package masthead.system.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masthead.system.http.Http;

/**
 * A Masthead of our own, on a free port and in a directory that goes with it. It is a child of this process and ends
 * with it, but for {@code kill -9}.
 */
public final class RunningNewsroom implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(300);
    private static final Duration END = Duration.ofSeconds(60);
    private static final long LOOK_EVERY_MS = 100;

    private final Path home;
    private final int port;
    private final List<String> options;
    private final Map<String, String> environment;
    private final Http http;
    private final Staff staff = new Staff(this);
    private final Thread atExit = new Thread(this::atExit, "end of the newsroom");
    private Process launcher;

    private RunningNewsroom(Path home, int port, Map<String, String> environment, List<String> options)
            throws IOException {
        this.home = home;
        this.port = port;
        this.options = options;
        this.environment = environment;
        this.http = new Http(port);
        this.launcher = launch();
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** Prepares quick starts, as a build does. */
    public static void prepare() {
        try {
            Command.run(List.of(script("run"), "--prepare"), line -> {}).done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Starts one, and returns when everything answers.
     *
     * @param options more of what {@code deploy/run} takes
     */
    public static RunningNewsroom start(String... options) {
        var all = new ArrayList<>(List.of("--empty"));
        all.addAll(List.of(options));
        return start(all);
    }

    /** The same on a disk and with a clock of its own, where one address may ask the edge as often as it likes. */
    public static RunningNewsroom start(SmallDisk disk, SteppedClock clock, String... options) {
        var all = new ArrayList<>(List.of("--empty"));
        all.addAll(List.of(options));
        var environment = new HashMap<>(clock.environment());
        environment.put("MASTHEAD_RATE", "1000000");
        return start(disk.root().resolve("newsroom"), environment, all);
    }

    /** The same with the sample newsroom. */
    public static RunningNewsroom withSample(String... options) {
        return start(List.of(options));
    }

    private static RunningNewsroom start(List<String> options) {
        try {
            return start(Files.createTempDirectory("masthead-"), Map.of(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RunningNewsroom start(Path home, Map<String, String> environment, List<String> options) {
        try {
            Files.createDirectories(home);
            var newsroom = new RunningNewsroom(home, freePort(), environment, options);
            newsroom.awaitReady();
            return newsroom;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Process launch() throws IOException {
        var command = new ArrayList<>(List.of(script("run"), "--port", String.valueOf(port)));
        command.addAll(
                List.of("--data", data().toString(), "--ready-file", readyFile().toString()));
        command.addAll(options);
        var builder = Environment.of(new ProcessBuilder(command));
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + READY.toNanos();
        while (Files.notExists(readyFile())) {
            if (!launcher.isAlive() || System.nanoTime() > end) {
                String said = Files.readString(log());
                close();
                throw new AssertionError("The newsroom did not get ready: " + said);
            }
            await(launcher, Duration.ofMillis(100));
        }
    }

    /** The site. */
    public Http http() {
        return http;
    }

    /** Where the edge listens. */
    public int edgePort() {
        return port;
    }

    /** The address that the site gives itself in links. */
    public String site() {
        return "http://localhost:" + port;
    }

    public Path data() {
        return home.resolve("data");
    }

    /** What each process printed. */
    public Path logs() {
        return data().resolve("logs");
    }

    /** The lines with these words that its processes printed. */
    public String logged(String words) {
        return Folder.files(logs()).stream()
                .flatMap(RunningNewsroom::lines)
                .filter(line -> line.contains(words))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the launcher printed. */
    public Path log() {
        return home.resolve("launcher.log");
    }

    private Path readyFile() {
        return home.resolve("ready.json");
    }

    /** A service as others reach it, whichever instance answers. */
    public Http service(String name) {
        return new Http(ready().port(name));
    }

    /** An instance of a service itself, without its balancer. */
    public Http alone(String service) {
        return new Http(port(service));
    }

    /** Each instance of a service itself. */
    public List<Http> each(String service) {
        var instances = new ArrayList<Http>();
        instances(service)
                .forEach(instance -> instances.add(
                        new Http(URI.create(instance.path("url").asText()).getPort())));
        return instances;
    }

    /** Where an instance of a service listens. */
    public int port(String service) {
        return URI.create(instance(service).path("url").asText()).getPort();
    }

    /** Where Varnish listens, in a newsroom that was started with it. */
    public int varnishPort() {
        return read("settings.json").path("ports").path("varnish").asInt();
    }

    /** What an instance of a service tells the inside about itself now. */
    public long gauge(String service, String name) {
        Http inside = new Http(instance(service).path("internalPort").asInt());
        return inside.get("/metrics")
                .text()
                .lines()
                .filter(line -> line.startsWith(name + "{") || line.startsWith(name + " "))
                .map(line -> Math.round(Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(service + " has no gauge " + name));
    }

    JsonNode instance(String service) {
        return instances(service).path(0);
    }

    private JsonNode instances(String service) {
        for (JsonNode one : status().path("services")) {
            if (one.path("service").asText().equals(service)) {
                return one.path("instances");
            }
        }
        throw new IllegalStateException("There is no " + service);
    }

    /** What one shows to another, each a service or the launcher. */
    public String credential(String caller, String service) {
        return caller + "."
                + read("secrets/secrets.json")
                        .path("callers")
                        .path(caller + ">" + service)
                        .asText();
    }

    /** A database, as the server's owner. */
    public Connection database(String name) throws SQLException {
        int at = read("settings.json").path("ports").path("postgresql").asInt();
        String password =
                read("secrets/secrets.json").path("databases").path("postgres").asText();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + at + "/" + name, "postgres", password);
    }

    private JsonNode read(String file) {
        try {
            return new ObjectMapper().readTree(data().resolve(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Ready ready() {
        try {
            return Ready.read(readyFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The people who work here. */
    public Staff staff() {
        return staff;
    }

    /** Its processes as the machine sees them. */
    public Processes processes() {
        return new Processes(this);
    }

    /** Gives {@code deploy/masthead} a command, and waits for its end. */
    public Command.Result masthead(String... arguments) {
        return masthead(line -> {}, arguments);
    }

    /** @param progress takes each line of standard error as it comes */
    public Command.Result masthead(Consumer<String> progress, String... arguments) {
        var command = new ArrayList<>(List.of(script("masthead"), "--data", data().toString()));
        command.addAll(List.of(arguments));
        try {
            return Command.run(command, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonNode status() {
        return masthead("--json", "status").json();
    }

    /** Whether all processes run and say that they are ready. */
    public boolean isWhole() {
        return masthead("--json", "status").exit() == 0;
    }

    /**
     * Looks again and again until all processes are ready and the rest is as wished.
     *
     * @return false if that was not within the patience
     */
    public boolean awaitWhole(Duration patience, BooleanSupplier rest) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!(rest.getAsBoolean() && isWhole())) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
        return true;
    }

    /** Kills the launcher itself with {@code SIGKILL}, which leaves all its children behind, and starts another. */
    public void killAndStartAgain() {
        launcher.destroyForcibly();
        await(launcher, END);
        try {
            Files.deleteIfExists(readyFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        startAgain();
    }

    /** Ends it by {@code SIGTERM}. */
    public void stop() {
        destroy();
    }

    /** Starts it again after it was stopped, with the data that it had, and returns when everything answers. */
    public void startAgain() {
        try {
            launcher = launch();
            awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it by {@code SIGTERM}, and removes its directory. */
    @Override
    public void close() {
        destroy();
        Runtime.getRuntime().removeShutdownHook(atExit);
        Folder.delete(home);
    }

    private void destroy() {
        launcher.destroy();
        // It may be stopped by an outage, and hears of its end only then.
        Outage.signal("CONT", List.of(launcher.toHandle()));
        if (!await(launcher, END)) {
            launcher.destroyForcibly();
        }
    }

    /** Leaves nothing behind, however the program is ended. */
    private void atExit() {
        destroy();
        Folder.delete(home);
    }

    private static boolean await(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String script(String name) {
        return Repository.root().resolve("deploy").resolve(name).toString();
    }
}
