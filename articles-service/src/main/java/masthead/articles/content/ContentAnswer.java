package masthead.articles.content;

import jakarta.ws.rs.core.Response;
import masthead.platform.events.Position;
import masthead.platform.problem.DomainException;

/** What the public content API answers with. */
final class ContentAnswer {
    private ContentAnswer() {}

    /** The record, and the place in the event feed up to which it is sure to be true. */
    static Response ok(Position position, Object content) {
        return Response.ok(content).header(Position.HEADER, position).build();
    }

    /** 410: what stood here was withdrawn. */
    static class Gone extends DomainException {
        Gone(String what) {
            super(410, "withdrawn-from-readers", "This was withdrawn", what + " is no longer public.");
        }
    }

    /** 404. */
    static class NotPublic extends DomainException {
        NotPublic(String what) {
            super(404, "not-public-here", "There is nothing here", "There is no " + what + " that readers may see.");
        }
    }
}
