package masthead.system.load;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Line;
import masthead.system.http.Request;

/**
 * Counts what clients see who send each request once, on a connection of its own. A request fails if its answer is not the
 * expected one, if it has none, or if the answer takes longer than three seconds.
 */
final class Tally {
    private static final long LONGEST_MS = 3_000;
    private static final long LONGEST_WITH_WORDS_MS = 10_000;
    private static final int GATEWAY_TIMEOUT = 504;
    private static final Set<Integer> REFUSALS = Set.of(429, 503, 507);

    private final Http http;
    private final AtomicInteger asked = new AtomicInteger();
    private final Queue<Double> times = new ConcurrentLinkedQueue<>();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Queue<String> wordless = new ConcurrentLinkedQueue<>();
    private final Queue<String> timedOut = new ConcurrentLinkedQueue<>();

    Tally(Http http) {
        this.http = http;
    }

    /**
     * Sends a request.
     *
     * @param wrong what is wrong with an answer; empty if nothing is
     * @return the answer, if nothing is wrong with it
     */
    Optional<Answer> send(Request request, Function<Answer, String> wrong) {
        asked.incrementAndGet();
        long begun = System.nanoTime();
        Answer answer;
        String failure;
        try (Line line = http.line()) {
            answer = line.send(request.with("Connection", "close"));
            failure = wrong.apply(answer);
        } catch (IOException | RuntimeException | AssertionError e) {
            fail(request + ": " + e);
            wordless.add(request + ": " + e);
            return Optional.empty();
        }
        double took = (System.nanoTime() - begun) / 1e6;
        times.add(took);
        boolean gatewayTimeout = answer.status() == GATEWAY_TIMEOUT && hasWords(answer);
        boolean refusal = REFUSALS.contains(answer.status()) && hasWords(answer);
        boolean wrongWithoutWords = !failure.isEmpty() && !refusal;
        if (failure.isEmpty() && took > LONGEST_MS) {
            failure = request + " took " + Math.round(took) + " ms";
        }
        if (!failure.isEmpty()) {
            fail(failure);
            if (took <= LONGEST_WITH_WORDS_MS && gatewayTimeout) {
                timedOut.add(failure);
            } else if (took > LONGEST_WITH_WORDS_MS || wrongWithoutWords) {
                wordless.add(failure);
            }
            return Optional.empty();
        }
        return Optional.of(answer);
    }

    /** Sends a request that is right if its answer has that status. */
    Optional<Answer> send(Request request, int status) {
        return send(request, answer -> answer.status() == status ? "" : answer.toString());
    }

    /** Whether it says what is wrong and what to do. */
    private static boolean hasWords(Answer answer) {
        return answer.header("Content-Type").orElse("").startsWith("application/problem+json")
                && !answer.json().path("detail").asText().isEmpty();
    }

    private void fail(String why) {
        failures.add(Instant.now() + " " + why);
    }

    int asked() {
        return asked.get();
    }

    /** The longest that an answer took, in milliseconds. */
    long slowest() {
        return Math.round(times.stream().max(Double::compare).orElse(0.0));
    }

    /** How long each answer took, in milliseconds. */
    List<Double> times() {
        return List.copyOf(times);
    }

    /** The failures that were neither a refusal nor a gateway timeout in words, or took longer than ten seconds. */
    List<String> wordless() {
        return List.copyOf(wordless);
    }

    /** The failures that were a gateway timeout in words: whether the request was carried out, nobody knows. */
    List<String> timedOut() {
        return List.copyOf(timedOut);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }
}
