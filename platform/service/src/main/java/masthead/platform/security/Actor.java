package masthead.platform.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, as the domain and the records of who did what know them: by id and name, never by address. */
@RequestScoped
public class Actor {
    @Inject
    SecurityContext security;

    /** The person or API key that signed in; empty when a service acts by itself. */
    public Optional<UUID> id() {
        return token().map(JsonWebToken::getSubject).map(UUID::fromString);
    }

    /** The name to show, or {@code service:NAME}. */
    public String name() {
        return token().map(token -> token.<String>getClaim("name"))
                .orElseGet(() -> security.getCallerPrincipal() == null
                        ? "nobody"
                        : security.getCallerPrincipal().getName());
    }

    public boolean may(String permission) {
        return security.isCallerInRole(permission);
    }

    private Optional<JsonWebToken> token() {
        return security.getPrincipalsByType(JsonWebToken.class).stream().findFirst();
    }
}
