package masthead.deploy.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.http.Answer;
import masthead.deploy.http.Client;
import masthead.deploy.process.Command;
import masthead.deploy.process.Leftovers;
import masthead.deploy.process.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HaproxyTest {
    private static final int RATE = 1000;
    private static final Seat FIRST = new Seat("gateway", 1);

    @TempDir
    Path folder;

    private final Ports free = new Ports();
    private final int port = free.free();
    private final BlockingQueue<String> notices = new LinkedBlockingQueue<>();
    private final HttpServer gateway = server();
    private Haproxy haproxy;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        haproxy = haproxy(folder.resolve("the editor's own data"));
        assumeTrue(Command.onPath("haproxy"), "HAProxy is not installed");
        haproxy.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        haproxy.stop();
        gateway.stop(0);
    }

    @Test
    void requestsGoToWhoeverIsAdmittedAndToNobodyElse() throws IOException, InterruptedException {
        assertThat(get("/news").status()).isEqualTo(503);

        haproxy.admit(FIRST, gateway.getAddress().getPort());
        assertThat(get("/news").body()).isEqualTo("/news");

        haproxy.drain(FIRST);
        assertThat(haproxy.idle(FIRST)).isTrue();
        haproxy.remove(FIRST);
        assertThat(get("/news").status()).isEqualTo(503);
    }

    @Test
    void aHaproxyThatDiedComesBackAndKnowsWhoSitsWhere() throws IOException, InterruptedException {
        haproxy.admit(FIRST, gateway.getAddress().getPort());

        haproxy.process().orElseThrow().signal("KILL");

        assertThat(notices.poll(10, TimeUnit.SECONDS)).startsWith("haproxy ended with exit code 137");
        Instant deadline = Instant.now().plus(Duration.ofSeconds(10));
        while (!answers() && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
        assertThat(get("/news").body()).isEqualTo("/news");
    }

    @Test
    void programsGetProblemsAndPeopleGetPages() throws IOException, InterruptedException {
        assertThat(get("/api/articles").header("content-type")).contains("application/problem+json");
        assertThat(get("/api/articles").json().path("status").asInt()).isEqualTo(503);
        assertThat(get("/articles").header("content-type")).contains("text/html; charset=utf-8");
        assertThat(get("/api/events").json().path("status").asInt()).isEqualTo(404);
    }

    @Test
    void whatIsForTheInsideOrAmbiguousIsRefused() throws IOException, InterruptedException {
        haproxy.admit(FIRST, gateway.getAddress().getPort());
        for (String path :
                new String[] {"/ready", "/draining", "/events/parked", "/METRICS", "/he%61lth", "/api/ready"}) {
            assertThat(status("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                    .as(path)
                    .isEqualTo("404");
        }
        for (String path : new String[] {"//news", "/a%2fb", "/a;b", "/a/../b", "/%zz", "/a?b=%4", "/a%00"}) {
            assertThat(status("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                    .as(path)
                    .isEqualTo("400");
        }
        assertThat(status("GET / HTTP/1.1\r\nHost: evil.test\r\n\r\n")).isEqualTo("421");
        assertThat(status("GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: h2c\r\n\r\n"))
                .isEqualTo("400");
        assertThat(status("GET / HTTP/1.1\r\nHost: localhost\r\nX_A: b\r\n\r\n"))
                .isEqualTo("403");
        assertThat(status("CONNECT localhost:80 HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                .isEqualTo("405");
        for (String sent : new String[] {"POST /", "PUT /api/imports/17", "DELETE /api/media"}) {
            assertThat(status(sent + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000000\r\n\r\n"))
                    .as(sent)
                    .isEqualTo("413");
        }
    }

    @Test
    void whoAsksTooMuchIsToldSoEachInTheirOwnForm() throws IOException, InterruptedException {
        Answer last = get("/api/articles");
        for (int i = 0; i < RATE && last.status() != 429; i++) {
            last = get("/api/articles");
        }

        assertThat(last.json().path("type").asText()).isEqualTo("urn:masthead:problem:status-429");
        assertThat(last.header("retry-after")).contains("10");
        assertThat(get("/news").header("content-type")).contains("text/html; charset=utf-8");
    }

    @Test
    void whoPressesTooOftenAtTheDoorIsHeldBackThereAlone() throws IOException, InterruptedException {
        haproxy.admit(FIRST, gateway.getAddress().getPort());
        String press = "POST /sign-in/code HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n";
        String status = status(press);
        for (int i = 0; i < RATE / 10 && !status.equals("429"); i++) {
            status = status(press);
        }

        assertThat(status).isEqualTo("429");
        assertThat(status("GET /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n")).isEqualTo("200");
        assertThat(status("POST /api/articles HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n"))
                .isEqualTo("200");
    }

    @Test
    void whoAskedIsToldByTheEdgeAloneAndNobodyShowsAServicesCredential() throws IOException, InterruptedException {
        haproxy.admit(FIRST, gateway.getAddress().getPort());
        Answer answer = new Client(base(), Map.of("X-Forwarded-For", "6.6.6.6", "Masthead-Service", "launcher.x"), SOON)
                .get("/headers");

        assertThat(answer.body()).isEqualTo("127.0.0.1 null");
    }

    private static final Duration SOON = Duration.ofSeconds(5);

    private boolean answers() throws InterruptedException {
        try {
            return get("/news").status() == 200;
        } catch (IOException away) {
            return false;
        }
    }

    private Answer get(String path) throws IOException, InterruptedException {
        return new Client(base(), Map.of(), SOON).get(path);
    }

    private String base() {
        return "http://127.0.0.1:" + port;
    }

    private String status(String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String line = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return line.substring(9);
        }
    }

    private Haproxy haproxy(Path folder) throws IOException, InterruptedException {
        Map<String, Integer> ports =
                Map.of("articles", free.free(), "feed", free.free(), "members", free.free(), "gateway", free.free());
        var address = new PublicAddress(port, List.of(), RATE);
        DataDirectory data = DataDirectory.open(folder);
        return new Haproxy(address, ports, 0, data, Leftovers.of(data, Haproxy.NAME::equals), notices::add);
    }

    /** Says its path, or who asks. */
    private static HttpServer server() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
            server.createContext("/", exchange -> {
                String path = exchange.getRequestURI().getPath();
                var headers = exchange.getRequestHeaders();
                String text = path.equals("/headers")
                        ? headers.getFirst("X-Forwarded-For") + " " + headers.getFirst("Masthead-Service")
                        : path;
                byte[] body = text.getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
