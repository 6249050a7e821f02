package masthead.gateway.waiting;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import masthead.gateway.upstream.Provider;

/**
 * The threads that pass on requests of the APIs: some for each service, so that one that hangs takes no other's with it, a few
 * for the door, so that whoever throngs there keeps nobody from working who is in, and a few for programs that read what
 * isn't kept. These are fewer than the questions to a service that there may be at once:
 * readers' pages always find room.
 */
@ApplicationScoped
public class Calls {
    private static final int THREADS = 12;
    private static final int READING_THREADS = 4;
    private static final int PEOPLE_THREADS = 6;
    private static final int QUEUE = 100;

    private final Map<Provider, Pool> staff = new EnumMap<>(Provider.class);
    private final Pool people = new Pool("asks-who-is-there", PEOPLE_THREADS, QUEUE);
    private final Pool reading = new Pool("reads-for-programs", READING_THREADS, QUEUE);

    public Calls() {
        for (Provider provider : Provider.values()) {
            staff.put(provider, new Pool("passes-on-to-" + provider.wireName(), THREADS, QUEUE));
        }
    }

    /**
     * Answers here what staff ask of a service.
     *
     * @param refusing answers where there is no room, or answering failed
     */
    public void staff(Provider provider, HttpServletRequest request, Answering answering, Refusing refusing)
            throws IOException {
        Objects.requireNonNull(staff.get(provider)).answer(request, answering, refusing);
    }

    /** The same for those who sign in or out, or whose page asks who they are. */
    public void people(HttpServletRequest request, Answering answering, Refusing refusing) throws IOException {
        people.answer(request, answering, refusing);
    }

    /** The same for what everybody may read. */
    public void reading(HttpServletRequest request, Answering answering, Refusing refusing) throws IOException {
        reading.answer(request, answering, refusing);
    }

    @PreDestroy
    void stop() {
        staff.values().forEach(Pool::stop);
        people.stop();
        reading.stop();
    }
}
