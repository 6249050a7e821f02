package masthead.deploy.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import masthead.deploy.Trouble;
import masthead.deploy.control.ControlSocket;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.data.Folders;
import masthead.deploy.data.Lock;
import masthead.deploy.data.Settings;
import masthead.deploy.data.Settings.Beginning;
import masthead.deploy.edge.Haproxy;
import masthead.deploy.edge.PublicAddress;
import masthead.deploy.instances.Rehearsal;
import masthead.deploy.instances.Services;
import masthead.deploy.postgres.Cluster;
import masthead.deploy.process.Leftovers;
import masthead.deploy.process.Logs;
import masthead.deploy.process.Ports;

/**
 * The life of the whole: what a killed launcher left is taken over or ended, then come database, edge and mail, then the services all
 * at once, at the first start the sample newsroom; then everything is kept running until the launcher is stopped, and
 * ended in the other order.
 */
final class Launcher {
    private final Options options;
    private final Steps steps;
    private final Deque<Step> undo = new ArrayDeque<>();
    private final CountDownLatch ended = new CountDownLatch(1);

    private boolean serving;

    private interface Step {
        void run() throws IOException, InterruptedException;
    }

    Launcher(Options options, Steps steps) {
        this.options = options;
        this.steps = steps;
    }

    /**
     * Runs until the thread is interrupted.
     *
     * @throws Trouble something is missing or does not start
     */
    void run() throws IOException, InterruptedException {
        try {
            if (options.prepare) {
                prepare();
            } else {
                start();
                new CountDownLatch(1).await();
            }
        } finally {
            boolean interrupted = Thread.interrupted();
            try {
                end();
            } finally {
                // Whatever went wrong, whoever waits for the end is let go.
                ended.countDown();
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Returns when all is ended. */
    void awaitEnd() {
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Records the archive of classes that makes starts quick, on data of its own. */
    private void prepare() throws IOException, InterruptedException {
        Path repository = repository();
        DataDirectory data = DataDirectory.open(Files.createTempDirectory("masthead-"));
        undo.push(() -> Folders.delete(data.root()));
        Leftovers none = Leftovers.of(data, process -> false);
        var foundations = new Foundations(
                repository,
                data,
                Settings.of(data),
                PublicAddress.of(options.port),
                new Foundations.Wishes(false, false),
                none,
                steps);
        undo.push(foundations::stop);
        foundations.startInside();
        Rehearsal.record(foundations.preparation(), foundations.surroundings());
        steps.done("classes", "prepared: starts are quick now");
    }

    private Path repository() {
        return options.repository.toAbsolutePath().normalize();
    }

    private void start() throws IOException, InterruptedException {
        Path repository = repository();
        Services.checkBuilt(repository);
        DataDirectory data = DataDirectory.open(options.dataDirectory());
        steps.say("Masthead with its data in " + data.root());
        Lock lock = Lock.of(data);
        undo.push(lock::close);
        data.emptyTemporary();
        Leftovers leftovers = Leftovers.of(data, Launcher::isTakenOver);
        undo.push(leftovers::endAll);
        Logs logs = Logs.keepSmall(data.logs());
        undo.push(logs::close);
        if (leftovers.any()) {
            steps.done("leftovers", "a launcher was killed: what it started goes on where it can");
        } else if (!Ports.isFree(options.port)) {
            throw new Trouble("Port " + options.port + " is taken: free it, or choose another with --port");
        }
        Settings settings = Settings.of(data);
        begin(settings);
        PublicAddress address = PublicAddress.of(options.port);
        Foundations foundations =
                new Foundations(repository, data, settings, address, options.wishes(), leftovers, steps);
        undo.push(foundations::stop);
        serve(foundations, settings, data, repository);
    }

    /** Database, edge and instances go on without a launcher; others did something for it, and are begun again. */
    private static boolean isTakenOver(String process) {
        return process.equals(Cluster.NAME) || process.equals(Haproxy.NAME) || Services.isInstance(process);
    }

    /** What the newsroom begins with is decided once: nothing is ever put into a real one. */
    private void begin(Settings settings) {
        if (settings.beginning() == Beginning.NEW) {
            settings.begin(options.empty ? Beginning.EMPTY : Beginning.SAMPLE_BEGUN);
        }
    }

    private void serve(Foundations foundations, Settings settings, DataDirectory data, Path repository)
            throws IOException, InterruptedException {
        foundations.start();
        var readyFiles = new ArrayList<>(List.of(data.readyFile()));
        options.readyFile().map(Path::toAbsolutePath).ifPresent(readyFiles::add);
        for (Path file : readyFiles) {
            Files.deleteIfExists(file);
        }
        var newsroom = new Newsroom(foundations, new ReadyFile(readyFiles), steps);
        undo.push(newsroom::stop);
        ControlSocket control = ControlSocket.open(data.controlSocket(), newsroom.commands());
        undo.push(control::close);
        newsroom.start();
        newsroom.warmUp();
        newsroom.greetOwner(settings.owner(options.owner));
        if (settings.beginning() == Beginning.SAMPLE_BEGUN) {
            newsroom.seed(repository, settings);
        }
        newsroom.ready();
        serving = true;
    }

    private void end() {
        if (serving) {
            steps.say("Stopping");
        }
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (IOException | RuntimeException e) {
                steps.notice("While stopping: " + e.getMessage());
            } catch (InterruptedException again) {
                // whoever is impatient does not get orphans for it
            }
        }
    }
}
