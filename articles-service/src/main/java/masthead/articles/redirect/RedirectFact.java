package masthead.articles.redirect;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import masthead.platform.eventlog.Event;

/** What followers learn of an old address. */
public record RedirectFact(String path) {
    /** It leads elsewhere now, or nowhere. */
    public static Event changed(String path) {
        UUID subject = UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
        return new Event("redirect.changed", subject, new RedirectFact(path));
    }
}
