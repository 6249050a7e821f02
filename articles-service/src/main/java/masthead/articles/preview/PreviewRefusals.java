package masthead.articles.preview;

import masthead.platform.problem.DomainException;

/** What may be refused about previews. */
final class PreviewRefusals {
    private PreviewRefusals() {}

    /** 404; it says no more, lest tokens are tried. */
    static class PreviewNotFound extends DomainException {
        PreviewNotFound() {
            super(404, "preview-not-found", "No such preview", "There is no preview with this address.");
        }
    }

    /** 410. */
    static class PreviewEnded extends DomainException {
        PreviewEnded() {
            super(
                    410,
                    "preview-ended",
                    "This preview has ended",
                    "Its time is over, or the newsroom took it back. Ask whoever sent it for another.");
        }
    }

    /** 409. */
    static class TooManyPreviews extends DomainException {
        TooManyPreviews(int most) {
            super(
                    409,
                    "too-many-previews",
                    "Too many previews of this story",
                    "At most " + most + " work at a time. Revoke one that isn't needed any more.");
        }
    }
}
