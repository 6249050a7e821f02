package masthead.members.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public address, {@code site.url}. */
@ApplicationScoped
public class Site {
    @Inject
    @ConfigProperty(name = "site.url")
    String url;

    /** An absolute address for a path of ours, which begins with a slash. */
    public String url(String path) {
        return origin() + path;
    }

    /** Scheme, host and port (RFC 6454), as browsers name us. */
    public String origin() {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    public String host() {
        return URI.create(url).getHost();
    }
}
