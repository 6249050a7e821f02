package masthead.gateway.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request that changes something was made by a page of ours. Browsers say where it comes from by themselves:
 * {@code Sec-Fetch-Site} (W3C Fetch Metadata), older ones {@code Origin} (RFC 6454). Who says neither is refused.
 */
@ApplicationScoped
public class OwnPages {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final String origin;

    @Inject
    public OwnPages(@ConfigProperty(name = "site.url") String site) {
        URI url = URI.create(site.toLowerCase(Locale.ROOT));
        origin = url.getScheme() + "://" + url.getRawAuthority();
    }

    /** For the container, which makes a proxy of this class. */
    protected OwnPages() {
        this("http://localhost");
    }

    /** True also of what only reads. */
    public boolean asked(HttpServletRequest request) {
        return READING.contains(request.getMethod())
                || asked(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"));
    }

    boolean asked(@Nullable String fetchSite, @Nullable String from) {
        return fetchSite == null ? origin.equals(from) : fetchSite.equals("same-origin");
    }
}
