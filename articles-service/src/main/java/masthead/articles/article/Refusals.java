package masthead.articles.article;

import java.util.UUID;
import masthead.platform.problem.DomainException;

/** What may be refused about a story. */
public final class Refusals {
    private Refusals() {}

    /** 404. */
    public static class ArticleNotFound extends DomainException {
        public ArticleNotFound(Object id) {
            super(404, "article-not-found", "No such article", "There is no article " + id + ".");
        }
    }

    /** 404. */
    public static class RevisionNotFound extends DomainException {
        RevisionNotFound(UUID article, int number) {
            super(
                    404,
                    "revision-not-found",
                    "No such revision",
                    "Article " + article + " has no revision " + number + ".");
        }
    }

    /** 409: readers see this revision already. */
    public static class AlreadyPublic extends DomainException {
        AlreadyPublic(int number) {
            super(
                    409,
                    "already-public",
                    "Readers see this revision already",
                    "Revision " + number + " is public. Save a new revision and publish that.");
        }
    }

    /** 409: there is nothing to bring back. */
    public static class NotWithdrawn extends DomainException {
        NotWithdrawn() {
            super(409, "not-withdrawn", "The story is not withdrawn", "Only what was withdrawn can be brought back.");
        }
    }

    /** 409: it is not public, so there is nothing to take back or correct. */
    public static class NotPublic extends DomainException {
        NotPublic(String detail) {
            super(409, "not-public", "The story is not in that state", detail);
        }
    }

    /** 409: withdrawn; it must be brought back first. */
    public static class Withdrawn extends DomainException {
        Withdrawn() {
            super(
                    409,
                    "withdrawn",
                    "The story is withdrawn",
                    "Bring it back (DELETE its withdrawal) before another revision is published.");
        }
    }

    /** 422: something that the story needs before readers may see it is missing. */
    public static class NotReady extends DomainException {
        public NotReady(java.util.List<masthead.platform.problem.Violation> violations) {
            super(
                    422,
                    "not-ready",
                    "The story is not ready to be published",
                    "Mend what is listed and publish again.",
                    violations);
        }
    }
}
