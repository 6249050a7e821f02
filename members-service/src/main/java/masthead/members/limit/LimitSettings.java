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

    @Inject
    @ConfigProperty(name = "limits.passkeys.network", defaultValue = "120")
    int passkeysOfNetwork;

    @Inject
    @ConfigProperty(name = "limits.addresses.account", defaultValue = "3")
    int addressChangesOfAccount;

    private Duration within() {
        return Duration.ofMinutes(minutes);
    }

    public Limit linksOfAccount() {
        return new Limit("links of an account", linksOfAccount, within());
    }

    public Limit linksOfNetwork() {
        return new Limit("links of a network", linksOfNetwork, within());
    }

    public Limit codesOfAccount() {
        return new Limit("codes of an account", codesOfAccount, within());
    }

    public Limit codesOfNetwork() {
        return new Limit("codes of a network", codesOfNetwork, within());
    }

    /** Not only those that fail, since a ceremony costs a row whatever becomes of it. */
    public Limit passkeysOfNetwork() {
        return new Limit("passkeys of a network", passkeysOfNetwork, within());
    }

    /** Mails that somebody has sent to an address that may not be theirs. */
    public Limit addressChangesOfAccount() {
        return new Limit("address changes of an account", addressChangesOfAccount, Duration.ofHours(1));
    }
}
