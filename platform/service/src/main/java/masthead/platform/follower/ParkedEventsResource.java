package masthead.platform.follower;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import masthead.platform.database.Outage;
import masthead.platform.follower.ParkedEvents.ParkedEvent;
import masthead.platform.follower.ParkedQueues.ParkedEventNotFound;
import masthead.platform.page.Listing;
import masthead.platform.problem.DomainException;

/** What operators do about facts that could not take effect here. */
@Path("events/parked")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ParkedEventsResource {
    @Inject
    ParkedQueues queues;

    /** 409: the fact still can't take effect. */
    static class StillFails extends DomainException {
        StillFails(String reason) {
            super(
                    409,
                    "parked-event-still-fails",
                    "The event still can't take effect",
                    reason + ". Mend the cause and retry, or skip the event.");
        }
    }

    @GET
    @RolesAllowed("service:launcher")
    public Listing<ParkedEvent> list() {
        return new Listing<>(queues.all(), null, null);
    }

    /** Tries again: this subject's whole queue, in order. 409: something fails still, and all of it stays parked. */
    @PUT
    @Path("{id}")
    @RolesAllowed("service:launcher")
    public void retry(@PathParam("id") UUID id) {
        workOff(queues.find(id)).ifPresent(reason -> {
            throw new StillFails(reason);
        });
    }

    /** Skips this fact for good, and tries those that waited behind it; if one of them fails, they stay parked. */
    @DELETE
    @Path("{id}")
    @RolesAllowed("service:launcher")
    public void skip(@PathParam("id") UUID id) {
        ParkedEvent skipped = queues.find(id);
        queues.remove(skipped);
        workOff(skipped);
    }

    /** @return why the queue can't be worked off, empty if it was */
    private Optional<String> workOff(ParkedEvent one) {
        try {
            queues.workOff(one);
            return Optional.empty();
        } catch (RuntimeException failed) {
            if (Outage.of(failed) || failed instanceof ParkedEventNotFound) {
                throw failed;
            }
            String reason = Outage.reason(failed);
            queues.failed(one, reason);
            return Optional.of(reason);
        }
    }
}
