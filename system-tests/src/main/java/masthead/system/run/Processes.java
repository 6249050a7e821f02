package masthead.system.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processes of a running newsroom: what they take and hold, and how to kill them. */
public final class Processes {
    private final RunningNewsroom newsroom;

    Processes(RunningNewsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** The memory of an instance of a service in MiB, its part of what is shared counted. */
    public long memory(String service) {
        return newsroom.instance(service).path("memory").asLong();
    }

    /**
     * Kills with {@code SIGKILL} all instances of a service, or {@code postgresql} or {@code haproxy}; the launcher starts them
     * again.
     */
    public void kill(String name) {
        of(name).forEach(ProcessHandle::destroyForcibly);
    }

    /** The instances of a service, or the process of {@code postgresql}, {@code haproxy} or {@code launcher}. */
    List<ProcessHandle> of(String name) {
        List<ProcessHandle> found = newsroom.ready().instances(name);
        if (found.isEmpty()) {
            found = pids(newsroom.status().path("processes")).entrySet().stream()
                    .filter(process -> process.getKey().equals(name))
                    .flatMap(process -> ProcessHandle.of(process.getValue()).stream())
                    .toList();
        }
        if (found.isEmpty()) {
            throw new IllegalStateException("There is no process of " + name);
        }
        return found;
    }

    /** The processes of a name that {@link #kill} knows, with their children. */
    public Set<Long> family(String name) {
        return of(name).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }

    /** The memory of all its processes in MiB, the part of each of what is shared counted. */
    public long memory() {
        var all = new HashSet<>(known());
        all.addAll(all());
        return all.stream().mapToLong(Processes::share).sum() >> 10;
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
                    files.filter(Processes::isSocket).count());
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
    public Duration time(String service) {
        return time(pid(service));
    }

    /** The processor time that a process has taken so far. */
    public static Duration time(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().totalCpuDuration())
                .orElse(Duration.ZERO);
    }

    /** The process of an instance of a service. */
    public long pid(String service) {
        return newsroom.instance(service).path("pid").asLong();
    }

    /** All processes that run on this newsroom's data. */
    public Set<Long> all() {
        String mark = newsroom.data().toString();
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> process.info().commandLine().orElse("").contains(mark))
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }

    /** The services' instances, and the database's and the balancer's processes. */
    public Set<Long> serving() {
        JsonNode status = newsroom.status();
        Map<String, Long> processes = pids(status.path("processes"));
        processes.remove("launcher");
        // The next launcher starts Varnish anew; the edge goes past it meanwhile.
        processes.remove("varnish");
        var serving = new HashSet<>(processes.values());
        status.path("services")
                .forEach(service ->
                        serving.addAll(pids(service.path("instances")).values()));
        return serving;
    }

    /** All processes that the launcher answers for. */
    public Set<Long> known() {
        var known = new HashSet<>(serving());
        known.addAll(pids(newsroom.status().path("processes")).values());
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
}
