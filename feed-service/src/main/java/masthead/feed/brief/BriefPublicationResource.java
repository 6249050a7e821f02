package masthead.feed.brief;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import masthead.feed.brief.BriefPublication.CorrectionText;
import masthead.platform.audit.AuditTrail;
import masthead.platform.eventlog.Event;
import masthead.platform.eventlog.EventLog;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What readers see of a brief: shown, corrected, taken back. Each tells the fact. 409 where it follows an article. */
@Path("briefs/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BriefPublicationResource {
    private static final int LONGEST_REASON = 1_000;

    @Inject
    Briefs briefs;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    @PathParam("id")
    UUID id;

    /** Why a brief is taken back; staff see it, readers don't. */
    public record WithdrawalRequest(@Nullable String reason) {}

    /** Shows readers what is written; with a correction, says what was wrong. 409: it is withdrawn, or nothing is new. */
    @PUT
    @Path("publication")
    @RolesAllowed("briefs.publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(BriefView.class)
    public Response publish(@HeaderParam("If-Match") @Nullable Version seen, BriefPublication wanted) {
        Brief brief = briefs.findOwn(id, seen);
        Instant now = clock.instant();
        wanted.check(brief, now);
        CorrectionText correction = wanted.correction();
        if (correction == null) {
            boolean first = brief.publishedAt() == null;
            return told(brief, brief.publish(wanted.at(now), now), first ? "brief.published" : "brief.updated");
        }
        Event fact = brief.correct(now);
        briefs.list(BriefPublication.listed(id, correction, now));
        return told(brief, fact, "brief.corrected");
    }

    /** Takes it back. 409: it isn't public. */
    @PUT
    @Path("withdrawal")
    @RolesAllowed("briefs.publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(BriefView.class)
    public Response withdraw(@HeaderParam("If-Match") @Nullable Version seen, WithdrawalRequest wanted) {
        String reason = wanted.reason();
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new InvalidRequest("reason", "must have 1 to " + LONGEST_REASON + " characters");
        }
        Brief brief = briefs.findOwn(id, seen);
        return told(brief, brief.withdraw(reason.strip(), clock.instant()), "brief.withdrawn");
    }

    /** Brings it back. 409: it isn't withdrawn. */
    @DELETE
    @Path("withdrawal")
    @RolesAllowed("briefs.publish")
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(BriefView.class)
    public Response bringBack(@HeaderParam("If-Match") @Nullable Version seen) {
        Brief brief = briefs.findOwn(id, seen);
        return told(brief, brief.bringBack(clock.instant()), "brief.brought-back");
    }

    /** Tells the fact, and who made it one. */
    private Response told(Brief brief, Event fact, String action) {
        events.append(fact);
        briefs.flush();
        trail.record(action, brief.id(), Map.of("headline", brief.headline(), "slug", brief.slug()));
        return Versioned.ok(BriefView.of(brief), brief.version());
    }
}
