package masthead.feed.brief;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import masthead.platform.eventlog.EventLog;
import masthead.platform.id.Ids;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.jspecify.annotations.Nullable;

/** One brief, for staff. */
@Path("briefs/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BriefResource {
    private static final int LONGEST = 2_000;

    @Inject
    Briefs briefs;

    @Inject
    EventLog events;

    @Inject
    Clock clock;

    @PathParam("id")
    UUID id;

    /**
     * How to publish.
     *
     * @param correction what was wrong, if readers are to be told
     * @param publishedAt the time of a first publication elsewhere; null for now
     */
    public record BriefPublication(
            @Nullable CorrectionText correction, @Nullable Instant publishedAt) {}

    /** The words of a correction or clarification. */
    public record CorrectionText(
            @Nullable String kind, @Nullable String text) {}

    /** Why a brief is taken back; staff see it, readers don't. */
    public record WithdrawalRequest(@Nullable String reason) {}

    /** A correction as staff and readers see it. */
    public record CorrectionView(Instant at, String kind, String text) {
        public static CorrectionView of(BriefCorrection correction) {
            return new CorrectionView(correction.at(), correction.kind(), correction.text());
        }
    }

    @GET
    @RolesAllowed("briefs.read")
    @Transactional(rollbackOn = Exception.class)
    public Response read() {
        return answer(briefs.find(id));
    }

    /** Writes it anew; readers see it when it is published again. */
    @PUT
    @RolesAllowed("briefs.write")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    public Response write(@HeaderParam("If-Match") @Nullable Version seen, BriefDraft draft) {
        Brief brief = briefs.find(id, seen);
        brief.write(draft, clock.instant());
        return answer(brief);
    }

    /** Shows readers what is written; with a correction, says what was wrong. 409: it is withdrawn. */
    @PUT
    @Path("publication")
    @RolesAllowed("briefs.publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    public Response publish(@HeaderParam("If-Match") @Nullable Version seen, BriefPublication wanted) {
        Brief brief = briefs.find(id, seen);
        Instant now = clock.instant();
        Instant at = wanted.publishedAt() == null ? now : wanted.publishedAt();
        if (at.isAfter(now)) {
            throw new InvalidRequest("publishedAt", "must not lie in the future");
        }
        boolean again = brief.publishedAt() != null;
        CorrectionText correction = wanted.correction();
        if (correction != null) {
            briefs.correct(correction(brief, correction, again, now));
        }
        brief.publish(at);
        briefs.flush();
        events.append(BriefFact.of(again ? "brief.corrected" : "brief.published", brief));
        return answer(brief);
    }

    @GET
    @Path("corrections")
    @RolesAllowed("briefs.read")
    @Transactional(rollbackOn = Exception.class)
    public List<CorrectionView> corrections() {
        return briefs.corrections(List.of(briefs.find(id).id())).stream()
                .map(CorrectionView::of)
                .toList();
    }

    /** Takes it back. 409: it isn't public. */
    @PUT
    @Path("withdrawal")
    @RolesAllowed("briefs.publish")
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    public Response withdraw(@HeaderParam("If-Match") @Nullable Version seen, WithdrawalRequest wanted) {
        if (wanted.reason() == null
                || wanted.reason().isBlank()
                || wanted.reason().length() > LONGEST) {
            throw new InvalidRequest("reason", "must have 1 to " + LONGEST + " characters");
        }
        Brief brief = briefs.find(id, seen);
        brief.withdraw(wanted.reason().strip(), clock.instant());
        briefs.flush();
        events.append(BriefFact.of("brief.withdrawn", brief));
        return answer(brief);
    }

    /** Brings it back. 409: it isn't withdrawn. */
    @DELETE
    @Path("withdrawal")
    @RolesAllowed("briefs.publish")
    @Transactional(rollbackOn = Exception.class)
    public Response bringBack(@HeaderParam("If-Match") @Nullable Version seen) {
        Brief brief = briefs.find(id, seen);
        brief.bringBack(clock.instant());
        briefs.flush();
        events.append(BriefFact.of("brief.published", brief));
        return answer(brief);
    }

    private static BriefCorrection correction(Brief brief, CorrectionText wanted, boolean again, Instant now) {
        if (!again) {
            throw new InvalidRequest("correction", "has nothing to correct: the brief was never public");
        }
        String kind = wanted.kind() == null ? "correction" : wanted.kind();
        if (!kind.equals("correction") && !kind.equals("clarification")) {
            throw new InvalidRequest("correction.kind", "must be correction or clarification");
        }
        if (wanted.text() == null || wanted.text().isBlank() || wanted.text().length() > LONGEST) {
            throw new InvalidRequest("correction.text", "must have 1 to " + LONGEST + " characters");
        }
        return new BriefCorrection(
                Ids.next(now), brief.id(), now, kind, wanted.text().strip());
    }

    private Response answer(Brief brief) {
        briefs.flush();
        return Versioned.ok(BriefView.of(brief), brief.version());
    }
}
