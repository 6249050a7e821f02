package masthead.articles.audit;

import static masthead.articles.access.Permissions.READ_AUDIT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import masthead.platform.audit.AuditEntry;
import masthead.platform.audit.AuditQuery;
import masthead.platform.audit.AuditTrail;
import masthead.platform.page.Listing;

/** Who did what to stories and all that stands around them, newest first. */
@Path("audit/articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    @Inject
    AuditTrail trail;

    @GET
    @RolesAllowed(READ_AUDIT)
    @Transactional(rollbackOn = Exception.class)
    public Listing<AuditEntry> list(@BeanParam AuditQuery query) {
        return trail.read(query);
    }
}
