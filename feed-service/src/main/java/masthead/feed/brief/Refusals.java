package masthead.feed.brief;

import java.util.UUID;
import masthead.platform.problem.DomainException;

/** What is refused about briefs, and why. */
public final class Refusals {
    private Refusals() {}

    /** 404. */
    public static class BriefNotFound extends DomainException {
        BriefNotFound(UUID id) {
            super(404, "brief-not-found", "No such brief", "There is no brief " + id + ".");
        }
    }

    /** 409: a brief in that state can't do that. */
    public static class WrongState extends DomainException {
        WrongState(String detail) {
            super(409, "wrong-state", "The brief is not in that state", detail);
        }
    }

    /** 409: readers see these words already. */
    public static class NothingNew extends DomainException {
        NothingNew() {
            super(
                    409,
                    "already-public",
                    "Readers see this already",
                    "Nothing was written since it was published last. Write it anew first, or send a correction.");
        }
    }

    /** 409: the item's words are those of the article that it announces. */
    public static class FollowsArticle extends DomainException {
        FollowsArticle(UUID article) {
            super(
                    409,
                    "follows-article",
                    "This item follows an article",
                    "Change the feedItem of article " + article + " and publish that; without one the item goes.");
        }
    }
}
