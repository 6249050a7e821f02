package masthead.document;

/** How large a document may be. A story of 20,000 words fits several times over. */
public final class Limits {
    /** Characters of the JSON text that a document is read from. */
    public static final int JSON = 4_000_000;

    /** Nodes in all. */
    public static final int NODES = 50_000;

    /** Nodes within one another, the document itself being the first. */
    public static final int DEPTH = 24;

    /** Characters of all text together. */
    public static final int TEXT = 1_000_000;

    /** Characters of a caption, title or attribution. */
    public static final int LINE = 2_000;

    /** Columns of a table, spans counted. */
    public static final int COLUMNS = 100;

    /** Characters of a link. */
    public static final int LINK = 2_000;

    /** Violations that one refusal lists. */
    public static final int VIOLATIONS = 50;

    private Limits() {}

    /** Whether a text has no control characters but tab and line feed, and no half of a surrogate pair. */
    static boolean clean(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
            if (control || c >= 0xd800 && c <= 0xdfff || c == 0xfffe || c == 0xffff) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }
}
