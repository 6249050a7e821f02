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

    /** The session by which a person signed in; programs and services have none. */
    public Optional<UUID> session() {
        return token().map(token -> token.<String>getClaim("sid")).map(UUID::fromString);
    }

    /** The name to show, or {@code service:NAME}. */
    public String name() {
        return token().map(token -> token.<String>getClaim("name"))
                .orElseGet(() -> security.getCallerPrincipal() == null
                        ? "nobody"
                        : security.getCallerPrincipal().getName());
    }

    /**
     * Whether the token gives a permission. The container's own answer to this needs a security manager's policy, which no
     * Java from 24 on has, and is then always no.
     */
    public boolean may(String permission) {
        return token().map(token -> token.getGroups().contains(permission)).orElse(false);
    }

    private Optional<JsonWebToken> token() {
        return security.getPrincipalsByType(JsonWebToken.class).stream().findFirst();
    }
}
