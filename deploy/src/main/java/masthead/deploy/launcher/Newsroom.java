package masthead.deploy.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import masthead.deploy.Trouble;
import masthead.deploy.apikeys.ApiKeys;
import masthead.deploy.commands.ApiKeyCommand;
import masthead.deploy.commands.EventsCommand;
import masthead.deploy.commands.InstanceCommands;
import masthead.deploy.commands.SignInLinkCommand;
import masthead.deploy.commands.StaffCommand;
import masthead.deploy.commands.StatusCommand;
import masthead.deploy.control.Command;
import masthead.deploy.data.Settings;
import masthead.deploy.data.Settings.Beginning;
import masthead.deploy.http.Client;
import masthead.deploy.imports.ImportCommand;
import masthead.deploy.instances.Services;
import masthead.deploy.instances.Surroundings;
import masthead.deploy.newsroom.SampleNewsroom;
import masthead.deploy.newsroom.SampleStaff;
import masthead.deploy.process.Child;
import masthead.deploy.staff.FirstOwner;
import masthead.deploy.staff.Staff;
import masthead.deploy.varnish.Varnish;
import org.jspecify.annotations.Nullable;

/** The services of a newsroom, what can be done with them, and who is told about them. */
final class Newsroom {
    private static final Duration CALL = Duration.ofSeconds(10);
    private static final Duration SEED_CALL = Duration.ofSeconds(30);
    private static final int SEED_TRIES = 5;
    private static final int MOST_CALLS = 300;
    private static final long BETWEEN_CALLS = 100;
    private static final long BETWEEN_TRIES = 500;

    private final Foundations foundations;
    private final Surroundings surroundings;
    private final Services services;
    private final ApiKeys keys;
    private final Staff staff;
    private final ReadyFile readyFile;
    private final Steps steps;
    private final AtomicBoolean ready = new AtomicBoolean();
    private volatile @Nullable String ownerSignIn;

    Newsroom(Foundations foundations, ReadyFile readyFile, Steps steps) {
        this.foundations = foundations;
        this.surroundings = foundations.surroundings();
        this.readyFile = readyFile;
        this.steps = steps;
        this.services = Services.of(
                foundations.preparation(), surroundings, foundations.leftovers(), this::changed, steps::notice);
        this.keys = new ApiKeys(
                surroundings.address("members"), surroundings.launcherCredential("members"), foundations.secrets());
        this.staff = new Staff(surroundings.address("members"), surroundings.launcherCredential("members"));
    }

    Map<String, Command> commands() {
        var commands = new HashMap<>(new InstanceCommands(services).all());
        commands.put("status", new StatusCommand(services.groups(), processes(), foundations.site()));
        commands.put("api-key", new ApiKeyCommand(keys));
        commands.put("staff", new StaffCommand(staff));
        commands.put("sign-in-link", new SignInLinkCommand(staff));
        Client feed = new Client(surroundings.address("feed"), surroundings.launcherCredential("feed"), CALL);
        commands.put("events", new EventsCommand(Map.of("feed", feed)));
        commands.put(
                "import",
                new ImportCommand(
                        foundations.gateway(), keys, foundations.data().temporary()));
        return commands;
    }

    private Map<String, Supplier<Optional<Child>>> processes() {
        Map<String, Supplier<Optional<Child>>> all = new HashMap<>();
        all.put("postgresql", foundations.cluster()::process);
        if (foundations.balancer().balances()) {
            all.put("haproxy", foundations.balancer()::process);
        }
        foundations.varnish().ifPresent(varnish -> all.put(Varnish.NAME, varnish::process));
        return all;
    }

    /** Starts the services; from then on nothing of an earlier launcher counts. */
    void start() throws IOException, InterruptedException {
        services.start(name -> steps.done(name, surroundings.address(name)));
        foundations.leftovers().endOthers();
        foundations.balancer().forgetOthers();
    }

    /**
     * Waits until readers get the front and programs an answer. The first calls are the slowest of a service's life, and may
     * take longer than the gateway waits for any; it should not be a reader who finds that out.
     */
    void warmUp() throws InterruptedException {
        var caller = new Client(foundations.gateway(), Map.of(), CALL);
        for (int call = 0; call < MOST_CALLS; call++) {
            if (isAnswered(caller, "/") && isAnswered(caller, "/api/content/articles")) {
                return;
            }
            Thread.sleep(BETWEEN_CALLS);
        }
        steps.notice("The front is not answered yet: see "
                + foundations.data().root().resolve("logs"));
    }

    private static boolean isAnswered(Client caller, String path) throws InterruptedException {
        try {
            return caller.get(path).done();
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Makes a link for the first owner, unless there was an owner already. First calls may be too slow for the gateway. */
    void greetOwner(String address) throws InterruptedException {
        for (int trial = 1; ; trial++) {
            try {
                Client gateway = new Client(foundations.gateway(), ownKey(), CALL);
                ownerSignIn = new FirstOwner(staff, gateway, address).signIn().orElse(null);
                return;
            } catch (Trouble | IOException e) {
                if (trial == SEED_TRIES) {
                    steps.notice("There is no link for the first owner, the next start makes one: " + e.getMessage());
                    return;
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }

    /** Brings the sample newsroom in, going on where it failed; after some tries it is left to the next start. */
    void seed(Path repository, Settings settings) throws InterruptedException {
        Path content = repository.resolve("deploy").resolve("src/main/newsroom");
        for (int trial = 1; ; trial++) {
            try {
                Client gateway = new Client(foundations.gateway(), ownKey(), SEED_CALL);
                Path progress = foundations.data().root().resolve("newsroom.json");
                String there = new SampleNewsroom(content, progress, gateway, Clock.systemUTC()).bringIn();
                int people = new SampleStaff(content, staff).bringIn();
                steps.done("newsroom", there + ", " + people + " people");
                settings.begin(Beginning.SAMPLE);
                return;
            } catch (Trouble | IOException e) {
                if (trial == SEED_TRIES) {
                    steps.notice(
                            "The sample newsroom is not all there, the next start goes on with it: " + e.getMessage());
                    return;
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }

    private Map<String, String> ownKey() throws IOException, InterruptedException {
        return Map.of("Authorization", "Bearer " + keys.own().key());
    }

    /** Everything answers. */
    void ready() {
        ready.set(true);
        changed();
        String owner = ownerSignIn == null ? "" : "  owner  %s%n".formatted(ownerSignIn);
        steps.say("%nReady in %.1f s%n  site   %s/%n%s  mails  %s/%n  stop   Ctrl-C%n"
                .formatted(steps.seconds(), foundations.site(), owner, foundations.mailUrl()));
    }

    void stop() throws IOException, InterruptedException {
        ready.set(false);
        readyFile.delete();
        services.stop();
    }

    private synchronized void changed() {
        if (!ready.get()) {
            return;
        }
        try {
            readyFile.write(ReadyFile.Content.of(
                    foundations.site(), ownerSignIn, foundations.mailUrl() + "/", services.groups()));
        } catch (IOException e) {
            steps.notice("The ready file can't be written: " + e.getMessage());
        }
    }
}
