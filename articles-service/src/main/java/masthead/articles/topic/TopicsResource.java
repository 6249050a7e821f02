package masthead.articles.topic;

import static masthead.articles.access.Permissions.READ_ARTICLES;
import static masthead.articles.access.Permissions.WRITE_TAXONOMY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import masthead.articles.named.NamedPages;
import masthead.platform.id.Ids;
import masthead.platform.idempotency.Idempotent;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The topics, for staff. */
@Path("topics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TopicsResource {
    @Inject
    Topics topics;

    @Inject
    NamedPages pages;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public Listing<TopicView> list(@BeanParam Page page) {
        return topics.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(TopicView.class)
    public Response read(@PathParam("id") UUID id) {
        Topic topic = topics.find(id);
        return Versioned.ok(TopicView.of(topic), topic.version());
    }

    @POST
    @Idempotent
    @RolesAllowed(WRITE_TAXONOMY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = TopicView.class, responseCode = "201")
    public Response add(TopicRequest wanted) {
        Topic topic = topics.add(new Topic(Ids.next(clock.instant()), wanted));
        topics.flush();
        pages.made(topic);
        return Versioned.created(URI.create("/topics/" + topic.id()), TopicView.of(topic), topic.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(WRITE_TAXONOMY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(TopicView.class)
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable Version seen, TopicRequest wanted) {
        Topic topic = topics.find(id);
        Version.check(seen, topic.version());
        String slugBefore = topic.slug();
        topic.change(wanted);
        topics.flush();
        pages.changed(topic, slugBefore);
        return Versioned.ok(TopicView.of(topic), topic.version());
    }
}
