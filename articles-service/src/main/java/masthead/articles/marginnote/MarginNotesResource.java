package masthead.articles.marginnote;

import static masthead.articles.access.Permissions.READ_ARTICLES;
import static masthead.articles.access.Permissions.WRITE_ARTICLES;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import masthead.articles.article.Articles;
import masthead.articles.article.Saving;
import masthead.platform.id.Ids;
import masthead.platform.idempotency.Idempotent;
import masthead.platform.page.Listing;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.security.Actor;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** What colleagues wrote at the margin of one story. */
@Path("articles/{id}/margin-notes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MarginNotesResource {
    private static final int LONGEST = 5_000;

    @Inject
    Articles articles;

    @Inject
    MarginNotes notes;

    @Inject
    Actor actor;

    @Inject
    Clock clock;

    @PathParam("id")
    UUID id;

    /** A note to be written. */
    public record MarginNoteRequest(@Nullable String text) {}

    /** A note as staff see it. */
    public record MarginNoteView(UUID id, String text, Instant writtenAt, String writtenBy) {
        static MarginNoteView of(MarginNote note) {
            return new MarginNoteView(note.id(), note.text(), note.writtenAt(), note.writtenBy());
        }
    }

    @GET
    @RolesAllowed(READ_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public Listing<MarginNoteView> list() {
        articles.find(id);
        return new Listing<>(notes.of(id).stream().map(MarginNoteView::of).toList(), null, null);
    }

    @POST
    @Idempotent
    @RolesAllowed(WRITE_ARTICLES)
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional(rollbackOn = Exception.class)
    @APIResponseSchema(value = MarginNoteView.class, responseCode = "201")
    public Response write(MarginNoteRequest wanted) {
        if (wanted.text() == null || wanted.text().isBlank() || wanted.text().length() > LONGEST) {
            throw new InvalidRequest("text", "must have 1 to " + LONGEST + " characters");
        }
        articles.find(id);
        Instant now = clock.instant();
        var note = new MarginNote(Ids.next(now), id, wanted.text().strip(), Saving.of(actor, now));
        notes.add(note);
        return Response.created(URI.create("/articles/" + id + "/margin-notes/" + note.id()))
                .entity(MarginNoteView.of(note))
                .build();
    }

    @DELETE
    @Path("{note}")
    @RolesAllowed(WRITE_ARTICLES)
    @Transactional(rollbackOn = Exception.class)
    public void remove(@PathParam("note") UUID note) {
        articles.find(id);
        notes.remove(id, note);
    }
}
