package masthead.articles.content;

import masthead.platform.problem.DomainException;

/** What readers may be refused. */
final class ContentRefusals {
    private ContentRefusals() {}

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
