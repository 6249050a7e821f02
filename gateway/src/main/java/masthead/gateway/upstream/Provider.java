package masthead.gateway.upstream;

import java.util.Locale;

/** The services behind the gateway. */
public enum Provider {
    ARTICLES,
    FEED,
    MEMBERS;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
