package masthead.members.limit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often, by {@code limits.…}. */
@ApplicationScoped
public class LimitSettings {
    @Inject
    @ConfigProperty(name = "limits.minutes", defaultValue = "15")
    int minutes;

    @Inject
    @ConfigProperty(name = "limits.links.account", defaultValue = "5")
    int linksOfAccount;

    @Inject
    @ConfigProperty(name = "limits.links.network", defaultValue = "60")
    int linksOfNetwork;

    @Inject
    @ConfigProperty(name = "limits.codes.account", defaultValue = "5")
    int codesOfAccount;

    @Inject
    @ConfigProperty(name = "limits.codes.network", defaultValue = "60")
    int codesOfNetwork;

    Duration within() {
        return Duration.ofMinutes(minutes);
    }

    public Limit linksOfAccount() {
        return new Limit("links of an account", linksOfAccount);
    }

    public Limit linksOfNetwork() {
        return new Limit("links of a network", linksOfNetwork);
    }

    public Limit codesOfAccount() {
        return new Limit("codes of an account", codesOfAccount);
    }

    public Limit codesOfNetwork() {
        return new Limit("codes of a network", codesOfNetwork);
    }
}
