package masthead.articles.imports;

import static masthead.articles.access.Permissions.RUN_IMPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;

/** One import. */
@Path("imports/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    @Inject
    Imports imports;

    @PathParam("id")
    UUID id;

    /** How far it is, and what has become of everything so far. */
    @GET
    @RolesAllowed(RUN_IMPORTS)
    @Transactional(rollbackOn = Exception.class)
    public ImportView read() {
        return imports.view(id);
    }

    /** Each thing that could not be taken over, with what it was part of and the reason. */
    @GET
    @Path("losses")
    @RolesAllowed(RUN_IMPORTS)
    @Transactional(rollbackOn = Exception.class)
    public Listing<LossView> losses(@BeanParam Page page) {
        return imports.losses(id, page);
    }
}
