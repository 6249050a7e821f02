package masthead.system.load;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.IntFunction;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;

/**
 * Readers who ask for addresses in turn, so many times a second, whether or not earlier requests are answered yet (up to a
 * hundred that wait).
 */
public final class Readers extends Load {
    private static final int MOST_WAITING = 100;

    private final Tally tally;
    private final IntFunction<Wish> wishes;
    private final long begun = System.nanoTime();
    private final long period;
    private final AtomicLong next = new AtomicLong();
    private final AtomicInteger old = new AtomicInteger();

    /** @param wrong what is wrong with an answer; empty if nothing is */
    private record Wish(String address, Function<Answer, String> wrong) {}

    private Readers(int aSecond, Http http, IntFunction<Wish> wishes) {
        this.tally = new Tally(http);
        this.wishes = wishes;
        this.period = 1_000_000_000L / aSecond;
    }

    /**
     * Starts those who ask for the same addresses again and again. An answer is right if it has status 200 and says what is
     * expected of its address.
     *
     * @param aSecond how many requests a second
     * @param expected addresses, and words that each must say
     */
    public static Readers start(int aSecond, Http http, Map<String, String> expected) {
        List<Map.Entry<String, String>> addresses = List.copyOf(expected.entrySet());
        return start(aSecond, http, number -> {
            Map.Entry<String, String> one = addresses.get(number % addresses.size());
            return new Wish(one.getKey(), answer -> wrong(answer, 200, one.getValue()));
        });
    }

    /**
     * Starts those who ask for each address once.
     *
     * @param address for the number of a request
     * @param status that every answer must have
     */
    public static Readers start(int aSecond, Http http, IntFunction<String> address, int status) {
        return start(aSecond, http, number -> new Wish(address.apply(number), answer -> wrong(answer, status, "")));
    }

    private static Readers start(int aSecond, Http http, IntFunction<Wish> wishes) {
        var readers = new Readers(aSecond, http, wishes);
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
        Wish wish = wishes.apply((int) number);
        tally.send(Request.get(wish.address), wish.wrong)
                .filter(Readers::isOld)
                .ifPresent(answer -> old.incrementAndGet());
    }

    private static String wrong(Answer answer, int status, String words) {
        return answer.status() == status && answer.text().contains(words) ? "" : answer.toString();
    }

    private static boolean isOld(Answer answer) {
        return answer.header("Masthead-Stale").isPresent();
    }

    /** How many requests were sent so far. */
    public int asked() {
        return tally.asked();
    }

    /** How many answers said that they are old copies. */
    public int old() {
        return old.get();
    }

    /** Each answer that was not the expected one, and each request that had none. */
    public List<String> failures() {
        return tally.failures();
    }

    /** The longest that an answer took, in milliseconds. */
    public long slowest() {
        return tally.slowest();
    }

    /** How long each answer took, in milliseconds. */
    public List<Double> times() {
        return tally.times();
    }
}
