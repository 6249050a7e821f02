package masthead.gateway.upstream;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Whether each service answered when it was last asked, by a question or by following its feed. While one doesn't, readers
 * are not made to wait for it where there is an old copy: one in a while asks again, unseen.
 */
@ApplicationScoped
public class Health {
    private static final long BETWEEN_LOOKS = Duration.ofMillis(250).toNanos();

    private final Map<Provider, State> states = new EnumMap<>(Provider.class);
    private final LongSupplier nanos;

    private static final class State {
        private volatile boolean away;
        private final AtomicLong nextLook;

        State(long now) {
            nextLook = new AtomicLong(now);
        }
    }

    public Health() {
        this(System::nanoTime);
    }

    Health(LongSupplier nanos) {
        this.nanos = nanos;
        for (Provider provider : Provider.values()) {
            states.put(provider, new State(nanos.getAsLong()));
        }
    }

    public void answered(Provider provider) {
        of(provider).away = false;
    }

    public void failed(Provider provider) {
        of(provider).away = true;
    }

    public boolean away(Provider provider) {
        return of(provider).away;
    }

    /** Whether it is time for one more look at a service that is away; true for one caller only. */
    public boolean look(Provider provider) {
        AtomicLong nextLook = of(provider).nextLook;
        long now = nanos.getAsLong();
        long next = nextLook.get();
        return now - next >= 0 && nextLook.compareAndSet(next, now + BETWEEN_LOOKS);
    }

    private State of(Provider provider) {
        State state = states.get(provider);
        if (state == null) {
            throw new IllegalStateException();
        }
        return state;
    }
}
