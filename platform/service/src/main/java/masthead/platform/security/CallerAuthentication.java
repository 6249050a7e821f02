package masthead.platform.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContextWrapper;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import masthead.platform.caller.Callers;
import org.jspecify.annotations.Nullable;

/**
 * Signs in whoever asks. A service credential gives the groups {@code service} and {@code service:NAME}; a Bearer token
 * is MicroProfile JWT's to check and gives the permissions in it; both together give both. A credential or token that
 * does not hold is a 401 wherever it is sent.
 */
@Alternative
@Priority(10)
@ApplicationScoped
public class CallerAuthentication implements HttpAuthenticationMechanism {
    @Inject
    Callers callers;

    @Inject
    BeanManager beans;

    private volatile @Nullable HttpAuthenticationMechanism tokens;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String credential = request.getHeader(Callers.HEADER);
        Optional<String> caller = callers.proven(credential, request.getRequestURI());
        if (credential != null && caller.isEmpty()) {
            return context.responseUnauthorized();
        }
        if (request.getHeader("Authorization") != null) {
            return tokens().validateRequest(request, response, new Joined(context, groups(caller)));
        }
        return caller.map(name -> context.notifyContainerAboutLogin("service:" + name, groups(caller)))
                .orElseGet(context::doNothing);
    }

    private static Set<String> groups(Optional<String> caller) {
        return caller.map(name -> Set.of("service", "service:" + name)).orElse(Set.of());
    }

    /** MicroProfile JWT's own mechanism, which this alternative hides from ordinary injection. */
    private HttpAuthenticationMechanism tokens() {
        HttpAuthenticationMechanism found = tokens;
        if (found == null) {
            found = beans.getBeans(HttpAuthenticationMechanism.class).stream()
                    .filter(bean -> !bean.isAlternative())
                    .findFirst()
                    .map(this::reference)
                    .orElseThrow(() -> new IllegalStateException("@LoginConfig(authMethod = \"MP-JWT\") is missing"));
            tokens = found;
        }
        return found;
    }

    private HttpAuthenticationMechanism reference(Bean<?> bean) {
        return (HttpAuthenticationMechanism)
                beans.getReference(bean, HttpAuthenticationMechanism.class, beans.createCreationalContext(bean));
    }

    /** Adds the calling service's groups to those of the token. */
    private static final class Joined extends HttpMessageContextWrapper {
        private final Set<String> more;

        Joined(HttpMessageContext context, Set<String> more) {
            super(context);
            this.more = more;
        }

        @Override
        public AuthenticationStatus notifyContainerAboutLogin(CredentialValidationResult result) {
            if (result.getStatus() != CredentialValidationResult.Status.VALID) {
                return super.notifyContainerAboutLogin(result);
            }
            var groups = new HashSet<>(result.getCallerGroups());
            groups.addAll(more);
            return super.notifyContainerAboutLogin(new CredentialValidationResult(result.getCallerPrincipal(), groups));
        }
    }
}
