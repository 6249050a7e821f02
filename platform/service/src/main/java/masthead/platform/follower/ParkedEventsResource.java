package masthead.platform.follower;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import masthead.platform.follower.ParkedEvents.ParkedEvent;
import masthead.platform.page.Listing;
import masthead.platform.problem.DomainException;

/** What operators do about facts that could not take effect here. */
@Path("events/parked")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ParkedEventsResource {
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

    @GET
    @RolesAllowed("service:launcher")
    @Transactional(rollbackOn = Exception.class)
    public Listing<ParkedEvent> list() {
        return new Listing<>(parked.all(), null, null);
    }

    /** Tries again: this subject's whole queue, in order. Whatever fails stays parked, all of it. */
    @PUT
    @Path("{id}")
    @RolesAllowed("service:launcher")
    @Transactional(rollbackOn = Exception.class)
    public void retry(@PathParam("id") UUID id) {
        workOff(find(id));
    }

    /** Skips this fact for good, and tries those that waited behind it. */
    @DELETE
    @Path("{id}")
    @RolesAllowed("service:launcher")
    @Transactional(rollbackOn = Exception.class)
    public void skip(@PathParam("id") UUID id) {
        ParkedEvent event = find(id);
        parked.remove(id);
        workOff(event);
    }

    private ParkedEvent find(UUID id) {
        return parked.lookup(id).orElseThrow(() -> new ParkedEventNotFound(id));
    }

    private void workOff(ParkedEvent one) {
        Follower follower = followers.stream()
                .filter(candidate -> candidate.provider().equals(one.follower()))
                .findFirst()
                .orElseThrow(() -> new ParkedEventNotFound(one.id()));
        for (ParkedEvent event : parked.queue(one.follower(), one.subject())) {
            follower.apply(event.fact());
            parked.remove(event.id());
        }
    }
}
