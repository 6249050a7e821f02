package masthead.articles.wordpress;

import masthead.platform.problem.DomainException;

/** 422: the file is no WordPress export, or breaks off or is damaged at a line. */
public class BrokenArchive extends DomainException {
    private static final long serialVersionUID = 1L;

    BrokenArchive(String detail) {
        super(422, "broken-archive", "The archive can't be read", detail);
    }

    /** With the place where reading ended. */
    static BrokenArchive at(int line, String what) {
        return new BrokenArchive("Line " + line + ": " + what);
    }
}
