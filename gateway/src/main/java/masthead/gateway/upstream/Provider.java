package masthead.gateway.upstream;

import java.util.Locale;

/** The services behind the gateway. */
public enum Provider {
    ARTICLES,
    FEED,
    MEMBERS;

    private final String wireName = name().toLowerCase(Locale.ROOT);

    /** As configuration, credentials and events call it. */
    public String wireName() {
        return wireName;
    }
}
