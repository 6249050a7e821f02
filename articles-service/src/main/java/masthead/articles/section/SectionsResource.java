package masthead.articles.section;

import static masthead.articles.access.Permissions.READ_ARTICLES;
import static masthead.articles.access.Permissions.WRITE_TAXONOMY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import java.util.Objects;
import java.util.UUID;
import masthead.articles.named.NamedPages;
import masthead.platform.id.Ids;
import masthead.platform.idempotency.Idempotent;
import masthead.platform.page.Listing;
import masthead.platform.version.Version;
import masthead.platform.version.Versioned;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** The sections, for staff. */
@Path("sections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SectionsResource {
    @Inject
    Sections sections;

    @Inject
    NamedPages pages;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public Listing<SectionView> list() {
        return new Listing<>(sections.all().stream().map(SectionView::of).toList(), null, null);
    }

    @GET
    @Path("{id}")
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(SectionView.class)
    public Response read(@PathParam("id") UUID id) {
        Section section = sections.find(id);
        return Versioned.ok(SectionView.of(section), section.version());
    }

    @POST
    @Idempotent
    @RolesAllowed(WRITE_TAXONOMY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = SectionView.class, responseCode = "201")
    public Response add(SectionRequest wanted) {
        sections.checkParent(wanted.parent(), null);
        int place = Objects.requireNonNullElse(wanted.place(), sections.all().size());
        Section section = sections.add(new Section(Ids.next(clock.instant()), wanted, place));
        sections.flush();
        pages.made(section);
        return Versioned.created(URI.create("/sections/" + section.id()), SectionView.of(section), section.version());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(WRITE_TAXONOMY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(SectionView.class)
    public Response change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable Version seen, SectionRequest wanted) {
        Section section = sections.find(id);
        Version.check(seen, section.version());
        sections.checkParent(wanted.parent(), id);
        String slugBefore = section.slug();
        section.change(wanted, Objects.requireNonNullElse(wanted.place(), section.place()));
        sections.flush();
        pages.changed(section, slugBefore);
        return Versioned.ok(SectionView.of(section), section.version());
    }
}
