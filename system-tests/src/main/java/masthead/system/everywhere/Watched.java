package masthead.system.everywhere;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Line;
import masthead.system.http.Request;
import org.jspecify.annotations.Nullable;

/**
 * Some places that one reader looks at in turn, each until it is right. What it has seen already it asks for as a browser does,
 * by its ETag, so that looking costs little beside what is looked at.
 */
final class Watched implements Closeable {
    private static final long BETWEEN_TURNS_MS = 5;
    private static final int NOT_MODIFIED = 304;

    private final Http http;
    private final Map<String, Place> pending = new TreeMap<>();
    private final List<Place> done = new ArrayList<>();
    private final Map<String, Double> times = new TreeMap<>();
    private final Map<String, String> seen = new HashMap<>();
    private @Nullable Line line;

    private record Place(String name, String address, Predicate<Answer> isRight) {}

    Watched(Http http) {
        this.http = http;
    }

    /** Looks at it once, so that it is kept there, and again from the change on. */
    Answer before(String address) {
        Answer answer = look(address);
        answer.header("ETag").ifPresent(etag -> seen.put(address, etag));
        return answer;
    }

    void watch(String name, String address, Predicate<Answer> isRight) {
        pending.put(name, new Place(name, address, isRight));
    }

    /**
     * Looks until all places are right.
     *
     * @param since when the change was answered, by {@link System#nanoTime}
     * @param patience in nanoseconds
     */
    void lookOn(long since, long patience) {
        while (!pending.isEmpty() && System.nanoTime() - since < patience) {
            for (Place place : List.copyOf(pending.values())) {
                Answer answer = look(place.address);
                if (answer.status() != NOT_MODIFIED && place.isRight.test(answer)) {
                    times.put(place.name, (System.nanoTime() - since) / 1e6);
                    pending.remove(place.name);
                    done.add(place);
                }
            }
            pause();
        }
    }

    /** The places that did not become right. */
    List<String> late() {
        return pending.values().stream()
                .map(place -> place.name + " (" + place.address + ")")
                .toList();
    }

    /** Those that were right, and are so no longer. */
    List<String> oldAgain() {
        seen.clear();
        return done.stream()
                .filter(place -> !place.isRight.test(look(place.address)))
                .map(Place::name)
                .toList();
    }

    /** How long it took at each, in milliseconds. */
    Map<String, Double> times() {
        return times;
    }

    /** Servers end a connection after some requests. */
    private Answer look(String address) {
        try {
            return ask(address);
        } catch (IOException ended) {
            close();
            try {
                return ask(address);
            } catch (IOException e) {
                throw new IllegalStateException(address + " has no answer", e);
            }
        }
    }

    private Answer ask(String address) throws IOException {
        Line open = line;
        if (open == null) {
            open = http.line();
            line = open;
        }
        Request request = Request.get(address).with("Accept-Encoding", "identity");
        String etag = seen.get(address);
        return open.send(etag == null ? request : request.with("If-None-Match", etag));
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TURNS_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (line != null) {
                line.close();
            }
        } catch (IOException gone) {
            // it was what we wanted
        }
        line = null;
    }
}
