package masthead.articles.redirect;

import static masthead.articles.access.Permissions.READ_ARTICLES;
import static masthead.articles.access.Permissions.WRITE_REDIRECTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import masthead.articles.redirect.Redirects.RedirectView;
import masthead.document.Links;
import masthead.platform.audit.AuditTrail;
import masthead.platform.eventlog.EventLog;
import masthead.platform.idempotency.Idempotent;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Old addresses, for staff. */
@Path("redirects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RedirectsResource {
    @Inject
    Redirects redirects;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    /** A redirect as staff want it. */
    public record RedirectRequest(
            @Nullable String path, @Nullable String target) {}

    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public Listing<RedirectView> list(@BeanParam Page page) {
        return redirects.list(page);
    }

    /** Leads a path to another address; a redirect that is there already is led anew. 409: readers see a page there. */
    @POST
    @Idempotent
    @RolesAllowed(WRITE_REDIRECTS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = RedirectView.class, responseCode = "201")
    public Response add(RedirectRequest wanted) {
        String path = OldPath.of(wanted.path());
        String target = wanted.target();
        if (target == null || !Links.allowed(target) || !target.matches("(/|https?://).*")) {
            throw new InvalidRequest("target", "must be a path of this site or an address on the web");
        }
        RedirectView led = RedirectView.of(redirects.leadAway(path, target));
        events.append(RedirectFact.changed(path));
        trail.record("redirect.made", null, Map.of("path", path, "target", target));
        return Response.created(URI.create("/redirects?path=" + URLEncoder.encode(path, StandardCharsets.UTF_8)))
                .entity(led)
                .build();
    }

    /** Lets an old path lead nowhere; one that leads nowhere already is no error. */
    @DELETE
    @RolesAllowed(WRITE_REDIRECTS)
    @Transactional(rollbackOn = Exception.class)
    public void remove(@QueryParam("path") @DefaultValue("") String given) {
        // The importer keeps some that nobody could add here.
        String path = redirects.lookup(given).isPresent() ? given : OldPath.of(given);
        if (redirects.forget(path)) {
            events.append(RedirectFact.changed(path));
            trail.record("redirect.removed", null, Map.of("path", path));
        }
    }
}
