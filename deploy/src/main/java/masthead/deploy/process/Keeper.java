package masthead.deploy.process;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import masthead.deploy.Trouble;
import org.jspecify.annotations.Nullable;

/** Keeps one process running: when it ends uninvited it is started again, a little later each time. */
public final class Keeper {
    private static final int STACK = 256 << 10;

    private final String name;
    private final Starter starter;
    private final Consumer<String> notices;
    private final BackOff backOff = new BackOff();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CompletableFuture<Child> first = new CompletableFuture<>();
    private final Thread thread;
    private volatile @Nullable Child child;

    /** What it takes to start the process. */
    public interface Starter {
        /** The process, if an earlier launcher left it and it can go on. Asked once, before the first start. */
        default Optional<Child> takeOver() throws IOException, InterruptedException {
            return Optional.empty();
        }

        /**
         * Starts the process.
         *
         * @throws Trouble it can't be started
         */
        Child start() throws IOException, InterruptedException;

        /**
         * Waits until the process serves, and lets it be used.
         *
         * @throws Trouble it ended, or did not serve in time
         */
        void serve(Child child) throws IOException, InterruptedException;

        /** Told as soon as the process has ended or is about to be ended. */
        default void gone(Child child) {}
    }

    /** @param notices takes a line whenever the process ended uninvited */
    public Keeper(String name, Starter starter, Consumer<String> notices) {
        this.name = name;
        this.starter = starter;
        this.notices = notices;
        this.thread = new Thread(null, this::keep, "keeper of " + name, STACK);
        thread.setDaemon(true);
    }

    /**
     * Starts the process and waits until it serves.
     *
     * @throws Trouble the first start failed; nothing is kept then
     */
    public void start() throws InterruptedException {
        thread.start();
        try {
            first.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Trouble trouble) {
                throw trouble;
            }
            throw new Trouble(name + " does not start: " + e.getCause(), e);
        }
    }

    /** The process as it runs now. */
    public Optional<Child> child() {
        return Optional.ofNullable(child);
    }

    /** Keeps it no longer, and ends it. */
    public void stop(String signal, Duration patience) throws InterruptedException {
        stopping.countDown();
        thread.interrupt();
        thread.join();
        Child running = child;
        if (running != null) {
            child = null;
            starter.gone(running);
            running.end(signal, patience);
        }
    }

    private void keep() {
        try {
            do {
                liveOn();
            } while (stopping.getCount() > 0);
        } catch (InterruptedException stopped) {
            first.completeExceptionally(new Trouble(name + " was stopped"));
        }
    }

    /** What was begun well is kept on, whatever goes wrong once. */
    private void liveOn() throws InterruptedException {
        try {
            live();
        } catch (RuntimeException failed) {
            if (first.completeExceptionally(failed)) {
                stopping.countDown();
            } else {
                notices.accept(name + ": " + failed);
                stopping.await(1, TimeUnit.SECONDS);
            }
        }
    }

    /** One life, from the start to the pause after the end. */
    private void live() throws InterruptedException {
        var lived = new Elapsed();
        String why;
        try {
            Optional<Child> left = first.isDone() ? Optional.empty() : starter.takeOver();
            Child started = left.isPresent() ? left.get() : starter.start();
            child = started;
            starter.serve(started);
            first.complete(started);
            OptionalInt code = started.await();
            why = "ended" + (code.isPresent() ? " with exit code " + code.getAsInt() : "");
        } catch (IOException | RuntimeException e) {
            if (!first.isDone()) {
                giveUp(e);
                return;
            }
            why = "did not start again: " + e.getMessage();
        }
        clear();
        Duration pause = backOff.after(lived.time());
        notices.accept(name + " " + why + "; next try in " + pause.toMillis() + " ms");
        stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void giveUp(Exception e) throws InterruptedException {
        stopping.countDown();
        clear();
        first.completeExceptionally(e);
    }

    private void clear() throws InterruptedException {
        Child last = child;
        if (last != null) {
            starter.gone(last);
            if (last.alive()) {
                last.end("TERM", Duration.ofSeconds(5));
            }
            child = null;
        }
    }
}
