package masthead.articles.archive;

import masthead.platform.problem.DomainException;

/** 422: the file is no zip that we open, with the reason. */
public class ArchiveRefused extends DomainException {
    private static final long serialVersionUID = 1L;

    ArchiveRefused(String detail) {
        super(422, "archive-refused", "This archive can't be taken", detail);
    }

    /** 413. */
    public static class TooLarge extends DomainException {
        private static final long serialVersionUID = 1L;

        TooLarge(long most) {
            super(413, "archive-too-large", "The archive is too large", "At most " + (most >> 20) + " MiB.");
        }
    }
}
