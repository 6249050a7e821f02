package masthead.members.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import masthead.members.limit.LimitSettings;
import masthead.members.limit.Limits;
import masthead.members.person.People;
import masthead.members.signin.CodeWrong;
import masthead.members.signin.Door;
import masthead.members.signin.LinkElsewhere;
import masthead.members.signin.LinkUsedUp;
import masthead.platform.audit.AuditTrail;
import masthead.platform.audit.Doer;
import masthead.platform.eventlog.EventLog;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.DomainException;
import masthead.platform.security.Actor;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Sessions: begun by the gateway for whoever is at the door, listed and ended by their owners. */
@Path("sessions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SessionsResource {
    @Inject
    Sessions sessions;

    @Inject
    BeginSession begin;

    @Inject
    Door door;

    @Inject
    People people;

    @Inject
    Limits limits;

    @Inject
    LimitSettings most;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    /**
     * Lets somebody in, under a new session whatever their browser had before. No transaction of its own: tries are counted first, each by
     * itself. 401: not that code; 409: another browser's link; 410: used up; 429: tried too often.
     */
    @POST
    @RolesAllowed("service:gateway")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = NewSession.class, responseCode = "201")
    public Response begin(SignIn request) {
        SignIn.Checked shown = request.checked();
        NewSession begun = begun(shown);
        return Response.created(URI.create("/sessions/" + begun.id()))
                .header("Cache-Control", "no-store")
                .entity(begun)
                .build();
    }

    /** Lets in by what was shown; a refusal is on record, but not those of tries that aren't looked at any more. */
    private NewSession begun(SignIn.Checked shown) {
        try {
            if (shown.passkey() != null) {
                return begin.byPasskey(
                        shown.passkey().ceremony(), shown.passkey().answer(), shown.from());
            }
            return shown.token() == null ? byCode(shown) : byToken(shown, shown.token());
        } catch (CodeWrong | LinkElsewhere | LinkUsedUp refused) {
            var doer = new Doer(null, "nobody", shown.from().address());
            String how = shown.token() == null ? "code" : "link";
            trail.recordApartAs(doer, "session.refused", null, Map.of("how", how, "why", name(refused)));
            throw refused;
        }
    }

    private static String name(DomainException refused) {
        String type = refused.problem().type();
        return type.substring(type.lastIndexOf(':') + 1);
    }

    /** Only links that let nobody in count: each refusal is on record for ever. */
    private NewSession byToken(SignIn.Checked shown, String token) {
        limits.count(most.codesOfNetwork(), shown.from().network());
        NewSession begun = begin.byToken(token, shown.browser(), shown.from());
        limits.forgive(most.codesOfNetwork(), shown.from().network());
        return begun;
    }

    /** Only wrong codes count, but each before it is looked at. */
    private NewSession byCode(SignIn.Checked shown) {
        limits.count(most.codesOfNetwork(), shown.from().network());
        String account = door.account(shown.browser());
        limits.count(most.codesOfAccount(), account);
        NewSession begun = begin.byCode(shown.code(), shown.browser(), shown.from());
        limits.forgive(most.codesOfNetwork(), shown.from().network());
        limits.forgive(most.codesOfAccount(), account);
        return begun;
    }

    /** Mine, in the order in which they began. */
    @GET
    @RolesAllowed("account.own")
    @Transactional(rollbackOn = Exception.class)
    public Listing<SessionView> list(@BeanParam Page page) {
        Listing<Session> mine = sessions.of(me(), clock.instant(), page);
        return mine.map(session -> SessionView.of(session, isCurrent(session)));
    }

    /** Ends one of mine; 404 if there is none, whoever else may have it. */
    @DELETE
    @Path("{id}")
    @RolesAllowed("account.own")
    @Transactional(rollbackOn = Exception.class)
    public void end(@PathParam("id") UUID id) {
        events.append(sessions.end(id, me()));
    }

    /** Signs me out everywhere; {@code others=true}: everywhere but here. */
    @DELETE
    @RolesAllowed("account.own")
    @Transactional(rollbackOn = Exception.class)
    public void endAll(@QueryParam("others") boolean others) {
        var ended = others && actor.session().isPresent()
                ? sessions.endOthers(me(), actor.session().get())
                : sessions.endAllOf(people.find(me()));
        ended.forEach(events::append);
    }

    private boolean isCurrent(Session session) {
        return actor.session().filter(session.id()::equals).isPresent();
    }

    private UUID me() {
        return actor.id().orElseThrow();
    }
}
