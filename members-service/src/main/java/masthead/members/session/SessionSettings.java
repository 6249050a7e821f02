package masthead.members.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long sessions last, {@code sessions.…}; ISO 8601 durations such as {@code P7D}. */
@ApplicationScoped
public class SessionSettings {
    @Inject
    @ConfigProperty(name = "sessions.idle", defaultValue = "P7D")
    Duration idle;

    @Inject
    @ConfigProperty(name = "sessions.longest", defaultValue = "P30D")
    Duration longest;

    /** Unused for so long, it ends. */
    Duration idle() {
        return idle;
    }

    /** It ends then, however much it is used. */
    Duration longest() {
        return longest;
    }
}
