package masthead.gateway.varnish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import masthead.gateway.sending.SharedCaches;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Debian's Varnish with the configuration that we ship, before something that answers as a gateway does. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VarnishTest {
    private static final String SECRET = "a secret";
    private static final Path CONFIGURATION =
            Path.of("../deploy/varnish/masthead.vcl").toAbsolutePath().normalize();
    private static final int MOST_LOOKS = 400;

    @TempDir
    static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger answered = new AtomicInteger();
    private HttpServer gateway;
    private Process varnishd;
    private Thread telling;
    private Varnish varnish;
    private int port;

    @BeforeAll
    void start() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "Varnish is not installed");
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.writeString(folder.resolve("backend.vcl"), """
                backend gateways { .host = "127.0.0.1"; .port = "%d"; }
                acl purgers { "127.0.0.1"; }
                """.formatted(
                        gateway.getAddress().getPort()));
        var builder = new ProcessBuilder(List.of(
                        "varnishd",
                        "-F",
                        "-j",
                        "none",
                        "-T",
                        "none",
                        "-s",
                        "malloc,16m",
                        "-a",
                        "127.0.0.1:" + port,
                        "-n",
                        folder.resolve("work").toString(),
                        "-p",
                        "vcl_path=" + folder,
                        "-p",
                        "http_gzip_support=off",
                        "-p",
                        "default_grace=0",
                        "-f",
                        CONFIGURATION.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile());
        builder.environment().put("VARNISH_SECRET", SECRET);
        varnishd = builder.start();
        awaitConnection();
        varnish = new Varnish(URI.create("http://127.0.0.1:" + port), SECRET);
        telling = new Thread(varnish, "tells-varnish");
        telling.start();
    }

    private static boolean isInstalled() {
        return List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(place -> Files.isExecutable(Path.of(place, "varnishd")));
    }

    @AfterAll
    void stop() throws InterruptedException {
        if (varnishd != null) {
            telling.interrupt();
            varnishd.destroy();
            varnishd.waitFor(10, TimeUnit.SECONDS);
            gateway.stop(0);
        }
    }

    @Test
    void whatIsKeptIsGivenOutUntilOneOfItsKeysIsPurged() throws IOException, InterruptedException {
        assertThat(body("/flood")).isEqualTo(body("/flood"));
        String first = body("/flood");

        varnish.purge(List.of(SharedCaches.shorter("article:of-another")));
        varnish.purge(List.of(SharedCaches.shorter("path:/flood")));

        String second = awaitOtherThan(first, "/flood");
        assertThat(body("/flood")).isEqualTo(second);
    }

    @Test
    void whatHasTooManyKeysToTellIsPurgedByEveryFact() throws IOException, InterruptedException {
        String first = body("/everything");
        assertThat(body("/everything")).isEqualTo(first);

        varnish.purge(List.of(SharedCaches.shorter("article:of-another"), SharedCaches.MANY));

        awaitOtherThan(first, "/everything");
    }

    @Test
    void afterAGapNothingIsLeft() throws IOException, InterruptedException {
        String first = body("/all-of-it");
        String other = body("/all-of-it-too");

        varnish.purge(List.of(SharedCaches.ALL));

        awaitOtherThan(first, "/all-of-it");
        assertThat(body("/all-of-it-too")).isNotEqualTo(other);
    }

    @Test
    void neitherCookiesNorUnknownParametersNorAnotherNameMakeAnotherPage() throws IOException, InterruptedException {
        String first = body("/section/harbour?page=2");

        assertThat(body("/section/harbour?utm_source=a&page=2&fbclid=b")).isEqualTo(first);
        assertThat(body("/section/harbour?page=2", "Cookie", "__Host-mh_session=mhs_x", "Authorization", "Bearer mh_x"))
                .isEqualTo(first)
                .contains("cookie none");
        assertThat(body("/section/harbour?page=3")).isNotEqualTo(first);
        assertThat(body("/section/harbour?pages=2")).isNotEqualTo(first);
    }

    @Test
    void eachCodingIsKeptApart() throws IOException, InterruptedException {
        String brotli = body("/coded", "Accept-Encoding", "gzip, deflate, br;q=0.5, zstd");

        assertThat(brotli).contains("by br");
        assertThat(body("/coded", "Accept-Encoding", "br")).isEqualTo(brotli);
        assertThat(body("/coded", "Accept-Encoding", "br;q=0.000, gzip")).contains("by gzip");
        assertThat(body("/coded")).contains("by nothing");
    }

    @Test
    void whatIsForOnePersonPassesWithTheCookieAndTheirOwnAddress() throws IOException, InterruptedException {
        for (String path : List.of("/me", "/admin/", "/api/articles", "/preview/x", "/sign-in", "/stream")) {
            String first = body(path, "Cookie", "mh=1", "X-Forwarded-For", "203.0.113.7");

            assertThat(first).contains("cookie mh=1").contains("for 203.0.113.7 ");
            assertThat(body(path, "Cookie", "mh=1", "X-Forwarded-For", "203.0.113.7"))
                    .isNotEqualTo(first);
        }
    }

    @Test
    void whatNobodyCouldPurgeIsNotKept() throws IOException, InterruptedException {
        assertThat(body("/keyless")).isNotEqualTo(body("/keyless"));
        assertThat(body("/no-store")).isNotEqualTo(body("/no-store"));
        assertThat(body("/assets/1a2b3c/site.css")).isEqualTo(body("/assets/1a2b3c/site.css"));
    }

    @Test
    void readersAreToldNoKeys() throws IOException, InterruptedException {
        assertThat(get("/flood").headers().map()).doesNotContainKeys("xkey", "x-varnish", "via");
    }

    @Test
    void nobodyWithoutTheSecretHasAnythingPurged() throws IOException, InterruptedException {
        String first = body("/safe");
        for (String secret : List.of("", "another")) {
            HttpRequest request = HttpRequest.newBuilder(address("/safe"))
                    .method("PURGE", BodyPublishers.noBody())
                    .header("Masthead-Varnish", secret)
                    .header("Masthead-Keys", SharedCaches.ALL)
                    .build();
            assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(403);
        }
        assertThat(body("/safe")).isEqualTo(first);
    }

    /** As a gateway: the number of its answers, what it was asked with, and the keys. */
    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String said = "%d cookie %s for %s by %s"
                .formatted(
                        answered.incrementAndGet(),
                        header(exchange, "Cookie", "none"),
                        header(exchange, "X-Forwarded-For", "") + " ",
                        header(exchange, "Accept-Encoding", "nothing"));
        exchange.getResponseHeaders().set("Vary", "Accept-Encoding");
        exchange.getResponseHeaders()
                .set("Cache-Control", path.equals("/no-store") ? "no-store" : "public, max-age=0, s-maxage=60");
        if (path.equals("/everything")) {
            exchange.getResponseHeaders().set("xkey", SharedCaches.ALL + " " + SharedCaches.MANY);
        } else if (!path.equals("/keyless") && !path.startsWith("/assets/")) {
            exchange.getResponseHeaders().add("xkey", SharedCaches.ALL + " " + SharedCaches.shorter("settings"));
            exchange.getResponseHeaders().add("xkey", SharedCaches.shorter("path:" + path));
        }
        byte[] bytes = said.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String header(HttpExchange exchange, String name, String otherwise) {
        String value = exchange.getRequestHeaders().getFirst(name);
        return value == null ? otherwise : value;
    }

    private String awaitOtherThan(String former, String path) throws IOException, InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            String now = body(path);
            if (!now.equals(former)) {
                return now;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new AssertionError(path + " was not purged");
    }

    private String body(String path, String... headers) throws IOException, InterruptedException {
        return get(path, headers).body();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(5));
        var pairs = new ArrayList<>(List.of(headers));
        for (int i = 0; i < pairs.size(); i += 2) {
            request.header(pairs.get(i), pairs.get(i + 1));
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private void awaitConnection() throws IOException, InterruptedException {
        for (int look = 0; look < MOST_LOOKS; look++) {
            try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException notYet) {
                if (varnishd.waitFor(50, TimeUnit.MILLISECONDS)) {
                    break;
                }
            }
        }
        throw new IOException("Varnish does not listen: " + Files.readString(folder.resolve("log")));
    }
}
