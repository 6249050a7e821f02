package masthead.gateway.content;

/** A record must be fetched first, and was asked for where nobody may wait. */
public final class NotAtHand extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAtHand(String path) {
        super(path, null, false, false);
    }
}
