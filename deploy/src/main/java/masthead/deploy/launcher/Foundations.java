package masthead.deploy.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntPredicate;
import masthead.deploy.Trouble;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.data.Settings;
import masthead.deploy.edge.Balancer;
import masthead.deploy.edge.FixedPorts;
import masthead.deploy.edge.Haproxy;
import masthead.deploy.edge.PublicAddress;
import masthead.deploy.instances.Preparation;
import masthead.deploy.instances.ServiceKind;
import masthead.deploy.instances.Surroundings;
import masthead.deploy.mail.MailCatcher;
import masthead.deploy.postgres.Cluster;
import masthead.deploy.postgres.Databases;
import masthead.deploy.postgres.Programs;
import masthead.deploy.process.Command;
import masthead.deploy.process.Leftovers;
import masthead.deploy.process.Ports;
import masthead.deploy.secrets.Secrets;
import masthead.deploy.secrets.SigningKeys;
import masthead.deploy.varnish.Varnish;
import org.jspecify.annotations.Nullable;

/** What the services stand on: database, balancer, mail, and the runtime they are started with. */
final class Foundations {
    private final Path repository;
    private final Path cache;
    private final DataDirectory data;
    private final PublicAddress address;
    private final Wishes wishes;
    private final Leftovers leftovers;
    private final Steps steps;
    private final Secrets secrets;
    private final SigningKeys keys;
    private final Cluster cluster;
    private final Databases databases;
    private final @Nullable Varnish varnish;
    private final Balancer balancer;
    private final int smtpPort;
    private final int mailPort;
    private @Nullable MailCatcher mail;
    private @Nullable Preparation preparation;

    Foundations(
            Path repository,
            DataDirectory data,
            Settings settings,
            PublicAddress address,
            Wishes wishes,
            Leftovers leftovers,
            Steps steps) {
        this.repository = repository;
        this.cache = repository.resolve("deploy").resolve("target").resolve("cache");
        this.data = data;
        this.address = address;
        this.wishes = wishes;
        this.leftovers = leftovers;
        this.steps = steps;
        this.secrets = Secrets.of(data);
        this.keys = SigningKeys.of(data);
        var ports = new KeptPorts(settings, leftovers);
        this.smtpPort = ports.of("smtp");
        this.mailPort = ports.of("mail");
        String password = secrets.database("postgres");
        this.cluster = new Cluster(
                new Programs(cache, version("postgresql")),
                data,
                ports.of("postgresql"),
                password,
                leftovers,
                steps::notice);
        this.databases = new Databases(cluster, secrets);
        this.varnish = wishes.varnish() ? varnish(ports.of("varnish")) : null;
        this.balancer = balancer(ports);
    }

    /**
     * What not everybody wants.
     *
     * @param production compile for speed
     * @param varnish Varnish before the gateways
     */
    record Wishes(boolean production, boolean varnish) {}

    private Varnish varnish(int port) {
        return new Varnish(
                repository.resolve("deploy").resolve("varnish"),
                data,
                port,
                secrets.caller("gateway", Varnish.NAME),
                steps::notice);
    }

    /** Ports that stay the same from start to start, as long as nobody but our own leftovers has them. */
    private record KeptPorts(Settings settings, Leftovers leftovers, Ports fresh) {
        KeptPorts(Settings settings, Leftovers leftovers) {
            this(settings, leftovers, new Ports());
        }

        int of(String purpose) {
            IntPredicate usable = port -> leftovers.any() || Ports.isFree(port);
            return settings.port(purpose, usable, fresh::free);
        }
    }

    private Balancer balancer(KeptPorts ports) {
        Map<String, Integer> services = new HashMap<>();
        ServiceKind.ALL.forEach(kind -> services.put(kind.name(), ports.of(kind.name())));
        if (Command.onPath("haproxy")) {
            int before = varnish == null ? 0 : varnish.port();
            return new Haproxy(address, services, before, data, leftovers, steps::notice);
        }
        if (varnish != null) {
            throw new Trouble("Varnish stands behind HAProxy, which is not installed (sudo apt-get install haproxy)");
        }
        services.put("gateway", address.port());
        return new FixedPorts(services);
    }

    /** Starts all of it, the slow parts at the same time. */
    void start() throws IOException, InterruptedException {
        mail = MailCatcher.start(data, smtpPort, mailPort);
        steps.done("mail", mailUrl() + "/");
        balancer.start();
        steps.done(
                "edge",
                balancer.balances()
                        ? address.site()
                        : "no HAProxy: no screening, no second instance," + " and a pause at each restart");
        if (varnish != null) {
            varnish.start(balancer.servicePort("gateway"));
            steps.done(Varnish.NAME, varnish.url());
        }
        startInside();
    }

    /** Starts what a service needs itself: the database, and the runtime unpacked. */
    void startInside() throws IOException, InterruptedException {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> database = other.submit(() -> {
                startDatabase();
                return null;
            });
            preparation = Preparation.of(repository, cache, wishes.production(), data);
            steps.done("runtime", "Payara Micro");
            database.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            throw cause instanceof Trouble trouble ? trouble : new Trouble(String.valueOf(cause), e);
        } finally {
            other.shutdownNow();
        }
    }

    private void startDatabase() throws IOException, InterruptedException {
        cluster.start();
        databases.prepare();
        steps.done("postgresql", "127.0.0.1:" + cluster.port());
    }

    /** Ends all of it, the database last. */
    void stop() throws IOException, InterruptedException {
        if (mail != null) {
            mail.close();
        }
        balancer.stop();
        if (varnish != null) {
            varnish.stop();
        }
        cluster.stop();
    }

    Preparation preparation() {
        return Objects.requireNonNull(preparation, "started");
    }

    Surroundings surroundings() {
        return new Surroundings(data, secrets, keys, databases::url, balancer, address.site(), smtpPort, forGateways());
    }

    private Map<String, String> forGateways() {
        return varnish == null ? Map.of() : Map.of("VARNISH_URLS", varnish.url(), "VARNISH_SECRET", varnish.secret());
    }

    /** Empty where nobody wished for one. */
    Optional<Varnish> varnish() {
        return Optional.ofNullable(varnish);
    }

    Secrets secrets() {
        return secrets;
    }

    Leftovers leftovers() {
        return leftovers;
    }

    DataDirectory data() {
        return data;
    }

    Cluster cluster() {
        return cluster;
    }

    Balancer balancer() {
        return balancer;
    }

    String site() {
        return address.site();
    }

    /** Where the launcher itself finds the gateway: through the front door where there is one. */
    String gateway() {
        return "http://127.0.0.1:" + address.port();
    }

    String mailUrl() {
        return "http://127.0.0.1:" + mailPort;
    }

    private static String version(String of) {
        try (InputStream file = Foundations.class.getResourceAsStream("versions.properties")) {
            var versions = new Properties();
            versions.load(Objects.requireNonNull(file));
            return versions.getProperty(of);
        } catch (IOException e) {
            throw new Trouble("This build knows no versions", e);
        }
    }
}
