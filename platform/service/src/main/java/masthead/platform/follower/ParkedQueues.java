package masthead.platform.follower;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import masthead.platform.follower.ParkedEvents.ParkedEvent;
import masthead.platform.problem.DomainException;

/**
 * The transactions of operators: what is skipped stays skipped, even where the next of its queue fails as well. No
 * follower adds to a queue that is being worked off, or its fact would wait behind nothing.
 */
@ApplicationScoped
public class ParkedQueues {
    @Inject
    ParkedEvents parked;

    @Inject
    @Any
    Instance<Follower> followers;

    /** 404: no such parked event. */
    static class ParkedEventNotFound extends DomainException {
        ParkedEventNotFound(UUID id) {
            super(404, "parked-event-not-found", "No such parked event", "Nothing with the id " + id + " is parked.");
        }
    }

    @Transactional(rollbackOn = Exception.class)
    public List<ParkedEvent> all() {
        return parked.all();
    }

    @Transactional(rollbackOn = Exception.class)
    public long count() {
        return parked.count();
    }

    @Transactional(rollbackOn = Exception.class)
    public ParkedEvent find(UUID id) {
        return parked.lookup(id).orElseThrow(() -> new ParkedEventNotFound(id));
    }

    @Transactional(rollbackOn = Exception.class)
    public void remove(ParkedEvent event) {
        parked.remove(event.id());
    }

    /** Lets a whole queue take effect, in order, or nothing of it. */
    @Transactional(rollbackOn = Exception.class)
    public void workOff(ParkedEvent one) {
        Follower follower = follower(one);
        parked.hold(one.follower());
        for (ParkedEvent event : parked.queue(one.follower(), one.subject())) {
            follower.apply(event.fact());
            parked.remove(event.id());
        }
    }

    /** Notes why a queue can't be worked off at the first of it. */
    @Transactional(rollbackOn = Exception.class)
    public void failed(ParkedEvent one, String reason) {
        parked.queue(one.follower(), one.subject()).stream()
                .findFirst()
                .ifPresent(first -> parked.failed(first.id(), reason));
    }

    private Follower follower(ParkedEvent event) {
        for (Follower follower : followers) {
            if (follower.provider().equals(event.follower())) {
                return follower;
            }
        }
        throw new ParkedEventNotFound(event.id());
    }
}
