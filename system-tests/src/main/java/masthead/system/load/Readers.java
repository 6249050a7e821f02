package masthead.system.load;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;

/**
 * Readers who ask for the same addresses in turn, so many times a second, whether or not earlier requests are answered yet
 * (up to a hundred that wait). An answer is right if it has status 200 and says what is expected of its address.
 */
public final class Readers extends Load {
    private static final int MOST_WAITING = 100;

    private final Tally tally;
    private final List<Map.Entry<String, String>> addresses;
    private final long begun = System.nanoTime();
    private final long period;
    private final AtomicLong next = new AtomicLong();

    private Readers(int aSecond, Http http, Map<String, String> expected) {
        this.tally = new Tally(http);
        this.addresses = List.copyOf(expected.entrySet());
        this.period = 1_000_000_000L / aSecond;
    }

    /**
     * Starts them.
     *
     * @param aSecond how many requests a second
     * @param expected addresses, and words that each must say
     */
    public static Readers start(int aSecond, Http http, Map<String, String> expected) {
        var readers = new Readers(aSecond, http, expected);
        for (int i = 0; i < Math.min(MOST_WAITING, 2 * aSecond); i++) {
            readers.begin("reader " + i, readers::readOne);
        }
        return readers;
    }

    private void readOne() throws InterruptedException {
        long number = next.getAndIncrement();
        long wait = begun + number * period - System.nanoTime();
        if (wait > 0) {
            Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
        }
        Map.Entry<String, String> address = addresses.get((int) (number % addresses.size()));
        tally.send(Request.get(address.getKey()), answer -> wrong(answer, address.getValue()));
    }

    private static String wrong(Answer answer, String words) {
        return answer.status() == 200 && answer.text().contains(words) ? "" : answer.toString();
    }

    /** How many requests were sent so far. */
    public int asked() {
        return tally.asked();
    }

    /** Each answer that was not the expected one, and each request that had none. */
    public List<String> failures() {
        return tally.failures();
    }

    /** The longest that an answer took, in milliseconds. */
    public long slowest() {
        return tally.slowest();
    }
}
