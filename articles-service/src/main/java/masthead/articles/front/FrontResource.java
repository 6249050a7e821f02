package masthead.articles.front;

import static masthead.articles.access.Permissions.READ_ARTICLES;
import static masthead.articles.access.Permissions.WRITE_FRONTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import masthead.platform.audit.AuditTrail;
import masthead.platform.eventlog.EventLog;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** One front, for staff. */
@Path("fronts/{name}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FrontResource {
    private static final int MOST = 20;

    @Inject
    Fronts fronts;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    @PathParam("name")
    String name;

    /** Ids of stories, in order. */
    public record FrontRequest(@Nullable List<@Nullable UUID> articles) {}

    /** 404: there is no front of that name. */
    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(FrontView.class)
    public Response read() {
        return answer(fronts.find(name));
    }

    /** Puts stories in order. 400: too many, one twice, or one that isn't there; 412: somebody else changed it since. */
    @PUT
    @RolesAllowed(WRITE_FRONTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(FrontView.class)
    public Response write(@HeaderParam("If-Match") @Nullable Version seen, FrontRequest wanted) {
        Front front = fronts.find(name);
        Version.check(seen, front.version());
        if (front.arrange(checked(wanted.articles()))) {
            fronts.flush();
            events.append(front.changed());
            trail.record("front.changed", front.subject(), Map.of("name", name, "articles", front.articles()));
        }
        return answer(front);
    }

    private Response answer(Front front) {
        return Versioned.ok(fronts.view(front), front.version());
    }

    private List<UUID> checked(@Nullable List<@Nullable UUID> articles) {
        if (articles == null || articles.size() > MOST) {
            throw new InvalidRequest("articles", "must be a list of at most " + MOST + " ids of stories");
        }
        Set<UUID> there = fronts.lines(named(articles)).keySet();
        var faults = new ArrayList<Violation>();
        var seen = new HashSet<UUID>();
        for (int i = 0; i < articles.size(); i++) {
            UUID id = articles.get(i);
            String field = "articles[" + i + "]";
            if (id == null || !there.contains(id)) {
                faults.add(new Violation(field, "is no story that there is"));
            } else if (!seen.add(id)) {
                faults.add(new Violation(field, "stands in the list already"));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return named(articles);
    }

    private static List<UUID> named(List<@Nullable UUID> articles) {
        var named = new ArrayList<UUID>();
        for (UUID id : articles) {
            if (id != null) {
                named.add(id);
            }
        }
        return named;
    }
}
