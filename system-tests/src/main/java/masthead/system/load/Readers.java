package masthead.system.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Line;
import masthead.system.http.Request;

/**
 * Some readers, each with a connection of its own, who ask for the same addresses in turn. An answer is right if it has
 * status 200 and says what is expected of its address; all else is a failure. Nobody tries anything again.
 */
public final class Readers implements AutoCloseable {
    private static final long PAUSE_MS = 5;

    private final Http http;
    private final List<Map.Entry<String, String>> addresses;
    private final List<Thread> threads = new ArrayList<>();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private volatile boolean reading = true;

    private Readers(Http http, Map<String, String> expected) {
        this.http = http;
        this.addresses = List.copyOf(expected.entrySet());
    }

    /** @param expected addresses, and words that each must say */
    public static Readers start(int many, Http http, Map<String, String> expected) {
        var readers = new Readers(http, expected);
        for (int i = 0; i < many; i++) {
            int place = i;
            var thread = new Thread(() -> readers.read(place), "reader " + i);
            readers.threads.add(thread);
            thread.start();
        }
        return readers;
    }

    private void read(int place) {
        for (int i = place; reading; ) {
            try (Line line = http.line()) {
                boolean open = true;
                while (reading && open) {
                    open = ask(line, addresses.get(i++ % addresses.size()));
                    Thread.sleep(PAUSE_MS);
                }
            } catch (IOException e) {
                failures.add(addresses.get(i % addresses.size()).getKey() + ": " + e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Whether the connection may be used on. */
    private boolean ask(Line line, Map.Entry<String, String> address) throws IOException {
        asked.incrementAndGet();
        long begun = System.nanoTime();
        Answer answer = line.send(Request.get(address.getKey()));
        slowest.accumulateAndGet((System.nanoTime() - begun) / 1_000_000, Math::max);
        if (answer.status() != 200 || !answer.text().contains(address.getValue())) {
            failures.add(answer.toString());
        }
        return !answer.header("Connection").orElse("").equalsIgnoreCase("close");
    }

    /** How many requests were sent so far. */
    public int asked() {
        return asked.get();
    }

    /** Each answer that was not the expected one, and each request that had none. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /** The longest that an answer took, in milliseconds. */
    public long slowest() {
        return slowest.get();
    }

    /** Lets them finish what they read. */
    @Override
    public void close() {
        reading = false;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
