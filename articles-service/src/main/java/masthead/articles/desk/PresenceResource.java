package masthead.articles.desk;

import static masthead.articles.access.Permissions.READ_ARTICLES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import masthead.articles.article.Articles;
import masthead.platform.page.Listing;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.security.Actor;
import org.jspecify.annotations.Nullable;

/** Who is in one story. It says so itself every ten seconds, so there is no version to name. */
@Path("articles/{id}/presence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PresenceResource {
    @Inject
    Articles articles;

    @Inject
    Presences presences;

    @Inject
    Actor actor;

    @PathParam("id")
    UUID id;

    /** What whoever asks does in the story. */
    public record PresenceRequest(@Nullable Doing doing) {}

    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public Listing<Present> list() {
        articles.find(id);
        return present();
    }

    /** Whoever asks is in the story for the next 25 seconds. Answers with all who are, oneself included. */
    @PUT
    @RolesAllowed(READ_ARTICLES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    public Listing<Present> beat(PresenceRequest wanted) {
        Doing doing = wanted.doing();
        if (doing == null) {
            throw new InvalidRequest("doing", "must be reading or typing");
        }
        articles.find(id);
        actor.id().ifPresent(person -> presences.beat(id, new Present(person, actor.name(), doing)));
        return present();
    }

    @DELETE
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public void leave() {
        actor.id().ifPresent(person -> presences.leave(id, person));
    }

    private Listing<Present> present() {
        return new Listing<>(presences.in(List.of(id)).getOrDefault(id, List.of()), null, null);
    }
}
