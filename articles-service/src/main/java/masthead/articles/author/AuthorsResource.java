package masthead.articles.author;

import static masthead.articles.access.Permissions.READ_ARTICLES;
import static masthead.articles.access.Permissions.WRITE_AUTHORS;

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
import masthead.articles.media.MediaLibrary;
import masthead.articles.named.NamedPages;
import masthead.platform.id.Ids;
import masthead.platform.idempotency.Idempotent;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The authors, for staff. */
@Path("authors")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AuthorsResource {
    @Inject
    Authors authors;

    @Inject
    MediaLibrary library;

    @Inject
    NamedPages pages;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public Listing<AuthorView> list(@BeanParam Page page) {
        return authors.list(page);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(AuthorView.class)
    public Response read(@PathParam("id") UUID id) {
        Author author = authors.find(id);
        return Versioned.ok(AuthorView.of(author), author.version());
    }

    @POST
    @Idempotent
    @RolesAllowed(WRITE_AUTHORS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = AuthorView.class, responseCode = "201")
    public Response add(AuthorRequest wanted) {
        checkPortrait(wanted);
        Author author = authors.add(new Author(Ids.next(clock.instant()), wanted));
        authors.flush();
        pages.made(author);
        return Versioned.created(URI.create("/authors/" + author.id()), AuthorView.of(author), author.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(WRITE_AUTHORS)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(AuthorView.class)
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable Version seen, AuthorRequest wanted) {
        Author author = authors.find(id);
        Version.check(seen, author.version());
        checkPortrait(wanted);
        String slugBefore = author.slug();
        author.change(wanted);
        authors.flush();
        pages.changed(author, slugBefore);
        return Versioned.ok(AuthorView.of(author), author.version());
    }

    private void checkPortrait(AuthorRequest wanted) {
        if (wanted.portrait() != null && library.lookup(wanted.portrait()).isEmpty()) {
            throw new InvalidRequest("portrait", "is no picture");
        }
    }
}
