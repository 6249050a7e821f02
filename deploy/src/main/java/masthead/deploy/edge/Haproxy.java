package masthead.deploy.edge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import masthead.deploy.Trouble;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.data.OwnFile;
import masthead.deploy.edge.RuntimeSocket.Server;
import masthead.deploy.process.Child;
import masthead.deploy.process.Command;
import masthead.deploy.process.Elapsed;
import masthead.deploy.process.Keeper;
import masthead.deploy.process.Leftovers;
import masthead.deploy.process.Ports;

/** HAProxy as edge and balancer. Who sits where is known here, so that a HAProxy that was started again learns it. */
public final class Haproxy implements Balancer {
    /** What its process is called. */
    public static final String NAME = "haproxy";

    private static final Duration START_PATIENCE = Duration.ofSeconds(10);
    private static final Duration UP_PATIENCE = Duration.ofSeconds(15);

    private final EdgeSettings settings;
    private final DataDirectory data;
    private final RuntimeSocket socket;
    private final Ports free = new Ports();
    private final Map<Seat, Integer> seated = new ConcurrentHashMap<>();
    private final Leftovers leftovers;
    private final Keeper keeper;
    private volatile boolean configuredAnew;

    /**
     * One that isn't started yet.
     *
     * @param varnish where Varnish listens that stands before the gateways; 0 where there is none
     * @param notices takes a line when HAProxy ended uninvited
     */
    public Haproxy(
            PublicAddress address,
            Map<String, Integer> ports,
            int varnish,
            DataDirectory data,
            Leftovers leftovers,
            Consumer<String> notices) {
        this.data = data;
        this.leftovers = leftovers;
        this.settings = new EdgeSettings(
                address, ports, data.haproxySocket(), data.run().resolve("pages"), Connections.most(), varnish);
        this.socket = new RuntimeSocket(data.haproxySocket());
        this.keeper = new Keeper(NAME, new Edge(), notices);
    }

    @Override
    public void start() throws IOException, InterruptedException {
        ErrorPages.write(settings.pages());
        String text = new HaproxyConfiguration(settings).text();
        Path file = data.haproxyConfiguration();
        configuredAnew = Files.notExists(file) || !Files.readString(file).equals(text);
        OwnFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        keeper.start();
    }

    @Override
    public void stop() throws InterruptedException {
        keeper.stop("TERM", START_PATIENCE);
    }

    @Override
    public Optional<Child> process() {
        return keeper.child();
    }

    @Override
    public boolean balances() {
        return true;
    }

    @Override
    public int servicePort(String service) {
        return settings.servicePorts().getOrDefault(service, 0);
    }

    @Override
    public int instancePort(String service) {
        return free.free();
    }

    @Override
    public void admit(Seat seat, int port) throws IOException, InterruptedException {
        seated.put(seat, port);
        seat(seat, port);
        var waited = new Elapsed();
        while (!servers(seat).stream().allMatch(server -> server.status().equals("UP"))) {
            if (waited.exceeds(UP_PATIENCE)) {
                throw new Trouble("HAProxy does not find " + seat.name() + " ready");
            }
            Thread.sleep(50);
        }
    }

    @Override
    public void drain(Seat seat) throws IOException {
        state(seat, "drain");
    }

    @Override
    public boolean idle(Seat seat) throws IOException {
        return servers(seat).stream().allMatch(Server::idle);
    }

    @Override
    public void remove(Seat seat) {
        if (seated.remove(seat) == null) {
            return;
        }
        try {
            state(seat, "maint");
        } catch (IOException away) {
            // a HAProxy that is started again begins without it
        }
    }

    @Override
    public void forgetOthers() throws IOException {
        for (Server server : socket.servers()) {
            boolean known = server.backend().equals(HaproxyConfiguration.VARNISH)
                    || seated.keySet().stream()
                            .anyMatch(seat -> backends(seat).contains(server.backend())
                                    && server.name().equals(name(seat)));
            if (!known) {
                socket.command("set server %s/%s state maint".formatted(server.backend(), server.name()));
            }
        }
    }

    private static String name(Seat seat) {
        return "app" + seat.number();
    }

    private void seat(Seat seat, int port) throws IOException {
        for (String backend : backends(seat)) {
            socket.command("set server %s/%s addr 127.0.0.1 port %d".formatted(backend, name(seat), port));
            socket.command("set server %s/%s state ready".formatted(backend, name(seat)));
        }
    }

    private void state(Seat seat, String state) throws IOException {
        for (String backend : backends(seat)) {
            socket.command("set server %s/%s state %s".formatted(backend, name(seat), state));
        }
    }

    private List<Server> servers(Seat seat) throws IOException {
        List<String> backends = backends(seat);
        return socket.servers().stream()
                .filter(server -> server.name().equals(name(seat)) && backends.contains(server.backend()))
                .toList();
    }

    private static List<String> backends(Seat seat) {
        return seat.service().equals("gateway") ? HaproxyConfiguration.GATEWAY_BACKENDS : List.of(seat.service());
    }

    private final class Edge implements Keeper.Starter {
        @Override
        public Optional<Child> takeOver() throws IOException, InterruptedException {
            return leftovers.takeOver(NAME, line -> !configuredAnew && line.equals(words()));
        }

        @Override
        public Child start() throws IOException {
            Files.deleteIfExists(data.haproxySocket());
            return Child.start(new Command(NAME, words(), Map.of(), data.run()), data);
        }

        private List<String> words() {
            return List.of("haproxy", "-f", data.haproxyConfiguration().toString());
        }

        @Override
        public void serve(Child child) throws IOException, InterruptedException {
            var waited = new Elapsed();
            while (!answers()) {
                if (!child.alive() || waited.exceeds(START_PATIENCE)) {
                    throw new Trouble("HAProxy does not start: see " + data.log(NAME));
                }
                Thread.sleep(20);
            }
            for (var entry : seated.entrySet()) {
                seat(entry.getKey(), entry.getValue());
            }
        }

        private boolean answers() {
            try {
                return !socket.servers().isEmpty();
            } catch (IOException notYet) {
                return false;
            }
        }
    }
}
