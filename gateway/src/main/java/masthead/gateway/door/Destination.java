package masthead.gateway.door;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody goes on once they are in: a page of ours that is for those who are, and nowhere else. */
final class Destination {
    static final String DESK = "/admin/";

    /**
     * A path and perhaps a query, of the characters that both may have (RFC 3986): nothing that a browser could take for a host,
     * nor a line of a header.
     */
    private static final Pattern OURS =
            Pattern.compile("/(?:admin|account)(?:/[A-Za-z0-9._~-]+)*/?(?:\\?[A-Za-z0-9._~!$&'()*+,;=:@/?%-]*)?");

    private static final int LONGEST = 500;

    private Destination() {}

    /** The address that was wished for, or the desk. */
    static String of(@Nullable String wished) {
        return wished != null
                        && wished.length() <= LONGEST
                        && OURS.matcher(wished).matches()
                        && !wished.contains("/.")
                ? wished
                : DESK;
    }
}
