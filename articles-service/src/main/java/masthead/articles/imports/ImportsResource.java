package masthead.articles.imports;

import static masthead.articles.access.Permissions.RUN_IMPORTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import masthead.articles.archive.Received;
import masthead.articles.imports.ImportRefusals.AnotherRuns;
import masthead.articles.imports.Imports.Order;
import masthead.articles.media.MediaStore;
import masthead.platform.audit.AuditTrail;
import masthead.platform.id.Ids;
import masthead.platform.idempotency.Idempotent;
import masthead.platform.idempotency.KeyedRequest;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.DomainException;
import masthead.platform.security.Actor;
import masthead.platform.worker.Work;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** Archives of newsrooms that move here. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
    private static final int LONGEST_NAME = 200;

    @Inject
    Imports imports;

    @Inject
    Orders orders;

    @Inject
    MediaStore store;

    @Inject
    KeyedRequest request;

    @Inject
    Clock clock;

    @GET
    @RolesAllowed(RUN_IMPORTS)
    @Transactional(rollbackOn = Exception.class)
    public Listing<ImportView> list(@BeanParam Page page) {
        return imports.newest(page);
    }

    /**
     * Takes an archive: the body is a zip of the export file and, below {@code media/}, the folder of uploads. Answered 202
     * when it is durable; the worker imports it. 409 another one is in work, 413 too large, 422 no archive that we open.
     */
    @POST
    @RolesAllowed(RUN_IMPORTS)
    @Consumes(MediaType.WILDCARD)
    @APIResponseSchema(value = ImportView.class, responseCode = "202")
    public Response begin(
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @QueryParam("name") @DefaultValue("archive.zip") String name,
            InputStream body)
            throws IOException {
        try (var received = Received.from(body, store.scratch())) {
            if (key != null) {
                request.covers(key, received.hash());
            }
            return keep(received, name.substring(0, Math.min(LONGEST_NAME, name.length())));
        }
    }

    /** The file is kept before anybody learns of it, and forgotten again where that is refused or happened before. */
    private Response keep(Received received, String name) throws IOException {
        UUID id = Ids.next(clock.instant());
        try (InputStream file = Files.newInputStream(received.file())) {
            store.put(Imports.file(id), file);
            Response response = orders.add(id, name);
            if (!String.valueOf(response.getLocation()).endsWith(id.toString())) {
                store.remove(Imports.file(id));
            }
            return response;
        } catch (DomainException refused) {
            // After any other failure the import may have been taken.
            store.remove(Imports.file(id));
            throw refused;
        }
    }

    /** The transaction that comes after a file was kept. */
    @ApplicationScoped
    public static class Orders {
        @Inject
        Imports imports;

        @Inject
        Work work;

        @Inject
        AuditTrail trail;

        @Inject
        Actor actor;

        @Inject
        Clock clock;

        @Idempotent
        @Transactional(rollbackOn = Exception.class)
        public Response add(UUID id, String name) {
            if (imports.running()) {
                throw new AnotherRuns();
            }
            Import asked = imports.add(new Import(id, name, actor.name(), clock.instant()));
            trail.record("import.begun", id, Map.of("name", name));
            work.add(Imports.WORK, id.toString(), new Order(id));
            return Response.accepted(ImportView.line(asked, 0))
                    .location(URI.create("/imports/" + id))
                    .build();
        }
    }
}
