package masthead.platform.eventlog;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import masthead.platform.database.Database;
import masthead.platform.eventlog.EventFeed.Batch;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.Position;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** This service's facts, for the other services. */
@Path("events")
@RequestScoped
public class EventsResource {
    private static final int LONGEST_WAIT_S = 25;
    private static final int LARGEST_BATCH = 500;
    private static final int SNAPSHOT_PAGE = 200;

    @Inject
    Database database;

    @Inject
    HeldPolls polls;

    @Inject
    EventLog log;

    @Inject
    Instance<CurrentState> state;

    @Inject
    @ConfigProperty(name = "masthead.service")
    String service;

    /**
     * The facts behind a cursor, oldest first, held open until there are some or the wait is over. Without a cursor: none,
     * and the cursor of now. 410: catch up by the snapshot.
     */
    @GET
    @RolesAllowed("service")
    @Produces(CloudEvent.BATCH_TYPE)
    public void read(
            @QueryParam("after") @Nullable String after,
            @QueryParam("wait") @DefaultValue("0") String wait,
            @QueryParam("limit") @DefaultValue("100") String limit,
            @Suspended AsyncResponse response)
            throws SQLException {
        var patience = Duration.ofSeconds(Page.number("wait", wait, 0, LONGEST_WAIT_S));
        int most = Page.number("limit", limit, 1, LARGEST_BATCH);
        if (after == null) {
            try (Connection connection = database.connections().getConnection()) {
                response.resume(batch(List.of(), EventFeed.head(connection)));
            }
            return;
        }
        polls.hold(Position.parse(after), most, patience, new Resume(response));
    }

    /** Everything that is, as events, with the place in the feed from which to follow on. */
    @GET
    @Path("snapshot")
    @RolesAllowed("service")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    public Snapshot snapshot(@QueryParam("after") @Nullable String after) {
        SnapshotPlace place = after == null ? new SnapshotPlace(log.position(), null) : SnapshotPlace.parse(after);
        Listing<Event> page = state.get().page(place.after(), SNAPSHOT_PAGE);
        return Snapshot.of(place, page, "masthead/" + service);
    }

    private static Response batch(List<CloudEvent> events, Position next) {
        return Response.ok(new GenericEntity<>(events) {}, CloudEvent.BATCH_TYPE)
                .header(Position.HEADER, next)
                .build();
    }

    private record Resume(AsyncResponse response) implements HeldPolls.Answer {
        @Override
        public boolean facts(Batch batch) {
            return response.resume(EventsResource.batch(batch.events(), batch.next()));
        }

        @Override
        public boolean failed(Throwable failure) {
            return response.resume(failure);
        }
    }
}
