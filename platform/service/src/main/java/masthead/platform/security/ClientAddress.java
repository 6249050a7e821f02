package masthead.platform.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the current request came from, as the service at the edge of ours saw it. Never logged, kept for 30 days at most. */
@RequestScoped
public class ClientAddress {
    /** The header in which a service that passes a request on says for whom. */
    public static final String HEADER = "Masthead-Client";

    /** Of IPv4 or IPv6, without a zone: as much as must hold so that nothing else gets in. */
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}");

    private @Nullable String address;

    /** Notes an address; what has not the form of one is as if nothing had been said. */
    public void note(@Nullable String said) {
        address = said != null && ADDRESS.matcher(said).matches() ? said : null;
    }

    /** Empty if nobody who is believed said it. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }
}
