package masthead.articles.content;

import static masthead.articles.access.Permissions.SERVE_READERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import masthead.articles.content.PublicRecords.Card;
import masthead.articles.content.PublicRecords.PublicFront;
import masthead.articles.front.Front;
import masthead.articles.front.Fronts;
import masthead.platform.eventlog.PositionedResource;
import masthead.platform.events.Position;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Fronts, for readers. */
@Path("content/fronts/{name}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContentFrontsResource extends PositionedResource {
    @Inject
    Fronts fronts;

    @Inject
    Published published;

    @Inject
    Cards cards;

    /** The public ones of its stories, in order; none where an editor put none. 404: there is no front of that name. */
    @GET
    @RolesAllowed(SERVE_READERS)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(PublicFront.class)
    public Response read(@PathParam("name") String name) {
        Position before = before();
        Front front = fronts.lookup(name).orElseThrow(() -> new ContentRefusals.NotPublic("front “" + name + "”"));
        List<Card> items = cards.inOrder(front.articles(), published.rows(front.articles()));
        return ok(before, new PublicFront(front.name(), items));
    }
}
