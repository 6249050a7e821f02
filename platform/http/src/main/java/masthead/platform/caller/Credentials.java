package masthead.platform.caller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** What this service shows to the services that it calls: {@code masthead.secrets.PROVIDER}. */
@ApplicationScoped
public class Credentials {
    @Inject
    Config config;

    /** The value of the {@code Masthead-Service} header for calls to a provider. */
    public String header(String provider) {
        return config.getValue("masthead.service", String.class) + "."
                + config.getValue("masthead.secrets." + provider, String.class);
    }
}
