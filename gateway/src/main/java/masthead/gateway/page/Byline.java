package masthead.gateway.page;

import java.util.List;
import masthead.gateway.content.Records.AuthorLine;

/** Who wrote a story: few have a line each, with face and role; many share a sentence. */
public final class Byline {
    private static final int FEW = 3;

    private Byline() {}

    /** Whether each has a line. */
    public static boolean each(List<AuthorLine> authors) {
        return !authors.isEmpty() && authors.size() <= FEW;
    }
}
