package masthead.system.everywhere;

/** What becomes of a story. */
public enum Change {
    PUBLISHED,
    UPDATED,
    CORRECTED,
    WITHDRAWN;

    public String wireName() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
