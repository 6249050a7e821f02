package masthead.deploy.varnish;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import masthead.deploy.Trouble;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.data.OwnFile;
import masthead.deploy.process.Child;
import masthead.deploy.process.Command;
import masthead.deploy.process.Elapsed;
import masthead.deploy.process.Keeper;

/** Debian's Varnish with the configuration of {@code deploy/varnish}, kept running. */
public final class Varnish {
    /** What its process is called. */
    public static final String NAME = "varnish";

    private static final Duration START_PATIENCE = Duration.ofSeconds(30);
    private static final String MEMORY = "malloc,192m";
    /** Pages are kept as the gateways compress them; what a page consists of is more than other sites tell. */
    private static final List<String> PARAMETERS = List.of(
            "http_gzip_support=off",
            "http_resp_hdr_len=16k",
            "http_resp_size=64k",
            "http_max_hdr=128",
            "workspace_backend=192k",
            "workspace_client=192k",
            "thread_pools=1",
            "thread_pool_min=20",
            "default_grace=0");

    private static final String BACKEND = """
            # Made by the launcher at each start; changes here are lost.
            backend gateways {
                .host = "127.0.0.1";
                .port = "%d";
                .connect_timeout = 1s;
                .first_byte_timeout = 65s;
                .between_bytes_timeout = 65s;
            }

            acl purgers {
                "127.0.0.1";
            }
            """;

    private final Path configuration;
    private final DataDirectory data;
    private final int port;
    private final String secret;
    private final Keeper keeper;

    /**
     * One that isn't started yet.
     *
     * @param configuration the folder with masthead.vcl
     * @param port where it listens on the loopback address
     * @param secret what gateways show that have something purged
     * @param notices takes a line when it ended uninvited
     */
    public Varnish(Path configuration, DataDirectory data, int port, String secret, Consumer<String> notices) {
        this.configuration = configuration;
        this.data = data;
        this.port = port;
        this.secret = secret;
        this.keeper = new Keeper(NAME, new Life(), notices);
    }

    /**
     * Starts it.
     *
     * @param gateways the port at which the gateways are reached
     */
    public void start(int gateways) throws IOException, InterruptedException {
        if (!Command.onPath("varnishd")) {
            throw new Trouble("Varnish is not installed (sudo apt-get install varnish varnish-modules)");
        }
        Files.createDirectories(data.varnish());
        OwnFile.write(
                data.varnish().resolve("backend.vcl"),
                BACKEND.formatted(gateways).getBytes(StandardCharsets.UTF_8));
        keeper.start();
    }

    public void stop() throws InterruptedException {
        keeper.stop("TERM", START_PATIENCE);
    }

    /** As long as it runs. */
    public Optional<Child> process() {
        return keeper.child();
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public String secret() {
        return secret;
    }

    private List<String> words() {
        var words = new java.util.ArrayList<>(List.of("varnishd", "-F", "-j", "none", "-T", "none"));
        words.addAll(List.of("-n", data.varnish().toString(), "-a", "127.0.0.1:" + port, "-s", MEMORY));
        words.addAll(List.of("-p", "vcl_path=" + data.varnish()));
        PARAMETERS.forEach(parameter -> words.addAll(List.of("-p", parameter)));
        words.addAll(List.of("-f", configuration.resolve("masthead.vcl").toString()));
        return words;
    }

    private final class Life implements Keeper.Starter {
        @Override
        public Child start() throws IOException {
            return Child.start(new Command(NAME, words(), Map.of("VARNISH_SECRET", secret), data.run()), data);
        }

        @Override
        public void serve(Child child) throws InterruptedException {
            var waited = new Elapsed();
            while (!listens()) {
                if (!child.alive() || waited.exceeds(START_PATIENCE)) {
                    throw new Trouble("Varnish does not start: see " + data.log(NAME));
                }
                Thread.sleep(50);
            }
        }

        private boolean listens() {
            try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return true;
            } catch (IOException notYet) {
                return false;
            }
        }
    }
}
