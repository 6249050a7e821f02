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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;

/**
 * A Masthead of our own, on a free port and in a directory that goes with it. It is a child of this process and ends
 * with it, but for {@code kill -9}.
 */
public final class RunningNewsroom implements AutoCloseable {
    private static final Duration READY = Duration.ofSeconds(300);
    private static final Duration END = Duration.ofSeconds(60);

    private final Path home;
    private final int port;
    private final List<String> options;
    private final Http http;
    private final Thread atExit = new Thread(this::destroy, "end of the newsroom");
    private Process launcher;

    private RunningNewsroom(Path home, int port, List<String> options) throws IOException {
        this.home = home;
        this.port = port;
        this.options = options;
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

    /** The same with the sample newsroom. */
    public static RunningNewsroom withSample(String... options) {
        return start(List.of(options));
    }

    private static RunningNewsroom start(List<String> options) {
        try {
            var newsroom = new RunningNewsroom(Files.createTempDirectory("masthead-"), freePort(), options);
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
        return Environment.of(new ProcessBuilder(command))
                .redirectErrorStream(true)
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

    /** Where an instance of a service listens. */
    public int port(String service) {
        return URI.create(instance(service).path("url").asText()).getPort();
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

    /** The memory of an instance of a service in MiB, its part of what is shared counted. */
    public long memory(String service) {
        return instance(service).path("memory").asLong();
    }

    private JsonNode instance(String service) {
        for (JsonNode one : status().path("services")) {
            if (one.path("service").asText().equals(service)) {
                return one.path("instances").path(0);
            }
        }
        throw new IllegalStateException("There is no " + service);
    }

    /** What the launcher shows to a service. */
    public String credential(String service) {
        return "launcher."
                + read("secrets/secrets.json")
                        .path("callers")
                        .path("launcher>" + service)
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

    private Ready ready() {
        try {
            return Ready.read(readyFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A desk with a key of its own in that role. */
    public Desk desk(String role) {
        return desk(role, http);
    }

    /** The same, reached in another way than through the edge. */
    public Desk desk(String role, Http way) {
        String name = "system tests, " + role;
        return new Desk(
                way,
                masthead("api-key", "create", name, "--role", role)
                        .done()
                        .json()
                        .path("key")
                        .asText());
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

    /**
     * Kills with {@code SIGKILL} all instances of a service, or {@code postgresql} or {@code haproxy}; the launcher starts them
     * again.
     */
    public void kill(String name) {
        processes(name).forEach(ProcessHandle::destroyForcibly);
    }

    /** The instances of a service, or the process of {@code postgresql}, {@code haproxy} or {@code launcher}. */
    List<ProcessHandle> processes(String name) {
        List<ProcessHandle> found = ready().instances(name);
        if (found.isEmpty()) {
            found = pids(status().path("processes")).entrySet().stream()
                    .filter(process -> process.getKey().equals(name))
                    .flatMap(process -> ProcessHandle.of(process.getValue()).stream())
                    .toList();
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("There is no process of " + name);
        }
        return found;
    }

    /** The memory of all its processes in MiB, the part of each of what is shared counted. */
    public long memory() {
        var all = new HashSet<>(known());
        all.addAll(processes());
        return all.stream().mapToLong(RunningNewsroom::share).sum() >> 10;
    }

    /** The proportional share of a process in KiB, see proc(5); nothing of one that has ended. */
    private static long share(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .sum();
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    /** The threads of an instance of a service, and its open connections. See proc(5). */
    public Held held(String service) {
        Path process = Path.of("/proc", Long.toString(pid(service)));
        try (Stream<String> status = Files.lines(process.resolve("status"));
                Stream<Path> files = Files.list(process.resolve("fd"))) {
            String threads = status.filter(line -> line.startsWith("Threads:"))
                    .findFirst()
                    .orElseThrow();
            return new Held(
                    Integer.parseInt(threads.replaceAll("[^0-9]", "")),
                    files.filter(RunningNewsroom::isSocket).count());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSocket(Path file) {
        try {
            return Files.readSymbolicLink(file).toString().startsWith("socket:");
        } catch (IOException closed) {
            return false;
        }
    }

    /** What a process holds. */
    public record Held(int threads, long connections) {}

    /** The processor time that an instance of a service has taken so far. */
    public Duration processorTime(String service) {
        return processorTime(pid(service));
    }

    /** The processor time that a process has taken so far. */
    public static Duration processorTime(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    /** The process of an instance of a service. */
    public long pid(String service) {
        return instance(service).path("pid").asLong();
    }

    private JsonNode status() {
        return masthead("--json", "status").json();
    }

    /** Whether all processes run and say that they are ready. */
    public boolean isWhole() {
        return masthead("--json", "status").exit() == 0;
    }

    /** All processes that run on this newsroom's data. */
    public Set<Long> processes() {
        String mark = data().toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> process.info().commandLine().orElse("").contains(mark))
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }

    /** The services' instances, and the database's and the balancer's processes. */
    public Set<Long> serving() {
        JsonNode status = status();
        Map<String, Long> processes = pids(status.path("processes"));
        processes.remove("launcher");
        var serving = new HashSet<>(processes.values());
        status.path("services")
                .forEach(service ->
                        serving.addAll(pids(service.path("instances")).values()));
        return serving;
    }

    /** All processes that the launcher answers for. */
    public Set<Long> known() {
        var known = new HashSet<>(serving());
        known.addAll(pids(status().path("processes")).values());
        // The script that became the launcher, and what the database made of itself.
        List.copyOf(known)
                .forEach(pid -> ProcessHandle.of(pid)
                        .ifPresent(process ->
                                process.descendants().map(ProcessHandle::pid).forEach(known::add)));
        return known;
    }

    private static Map<String, Long> pids(JsonNode processes) {
        var found = new TreeMap<String, Long>();
        processes.forEach(process ->
                found.put(process.path("name").asText(), process.path("pid").asLong()));
        return found;
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
        if (!await(launcher, END)) {
            launcher.destroyForcibly();
        }
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
