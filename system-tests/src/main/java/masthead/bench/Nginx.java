package masthead.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;

/** nginx with the bytes that the gateway sends: what a static site would do. */
final class Nginx implements AutoCloseable {
    private static final Set<String> OF_ONE_ANSWER = Set.of(
            "content-type",
            "content-length",
            "etag",
            "date",
            "server",
            "connection",
            "last-modified",
            "transfer-encoding",
            "keep-alive");
    private static final Set<String> OF_EVERY_ANSWER = Set.of("cache-control", "vary");
    private static final int MOST_LOOKS = 100;
    private static final long LOOK_EVERY_MS = 50;
    private static final String CONFIGURATION = """
            %4$s
            daemon off;
            worker_processes auto;
            pid %1$s/nginx.pid;
            error_log stderr;
            events { worker_connections 1024; }
            http {
                access_log off;
                sendfile on;
                tcp_nopush on;
                server_tokens off;
                keepalive_requests 100000000;
                open_file_cache max=20000 inactive=600s;
                open_file_cache_valid 600s;
                default_type "text/html; charset=utf-8";
                types { }
            %2$s
                server {
                    listen 127.0.0.1:%3$d;
                    root %1$s/site;
                    index front;
                }
            }
            """;

    private final Process process;
    private final int port;

    private Nginx(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts it.
     *
     * @param folder of its own
     * @param paths what it shall serve of what the gateway serves
     */
    static Nginx start(Path folder, Http gateway, Iterable<String> paths) throws IOException, InterruptedException {
        Path site = Files.createDirectories(folder.resolve("site"));
        String headers = "";
        for (String path : paths) {
            Answer answer = gateway.send(Request.get(path).with("Accept-Encoding", Case.OF_BROWSERS))
                    .expect(200);
            Files.write(site.resolve(path.equals("/") ? "front" : path.substring(1)), answer.body());
            headers = headers(answer);
        }
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path configuration =
                Files.writeString(folder.resolve("nginx.conf"), CONFIGURATION.formatted(folder, headers, port, user()));
        Process process = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", configuration.toString())
                .inheritIO()
                .start();
        awaitConnection(process, port);
        return new Nginx(process, port);
    }

    private static void awaitConnection(Process process, int port) throws IOException, InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                if (process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
                    throw new IOException("nginx ended at once, with exit code " + process.exitValue(), notYet);
                }
            }
        }
        throw new IOException("nginx does not listen");
    }

    /** The same as the gateway's: with a 304 only what tells whether a copy is good. */
    private static String headers(Answer answer) {
        var lines = new TreeSet<String>();
        for (Map.Entry<String, List<String>> header : answer.headers().entrySet()) {
            String name = header.getKey();
            if (!OF_ONE_ANSWER.contains(name)) {
                String variable = "$with_pages_" + name.replace('-', '_');
                for (String value : header.getValue()) {
                    lines.add(
                            OF_EVERY_ANSWER.contains(name)
                                    ? "    add_header " + name + " \"" + value + "\";"
                                    : "    map $status " + variable + " { 304 \"\"; default \"" + value
                                            + "\"; }\n    add_header " + name + " " + variable + ";");
                }
            }
        }
        return String.join("\n", lines);
    }

    /** Its workers must be able to read our folder. */
    private static String user() {
        return System.getProperty("user.name").equals("root") ? "user root;" : "";
    }

    int port() {
        return port;
    }

    Server asServer() {
        return new Server("nginx", port, pids());
    }

    /** Its processes. */
    Set<Long> pids() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .map(ProcessHandle::pid)
                .collect(Collectors.toSet());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(10, TimeUnit.SECONDS);
    }
}
