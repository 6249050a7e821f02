package masthead.platform.testing;

import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who asks, as the container tells it. */
final class SignedIn {
    private SignedIn() {}

    static SecurityContext nobody() {
        return context(Set.of());
    }

    static SecurityContext as(UUID person, String name, String... permissions) {
        Map<String, String> claims = Map.of("sub", person.toString(), "name", name);
        JsonWebToken token = fake(JsonWebToken.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "getSubject", "getName" -> claims.get("sub");
            case "getGroups" -> Set.of(permissions);
            case "getClaim" -> claims.get((String) arguments[0]);
            case "toString" -> name;
            default -> throw new UnsupportedOperationException(called.getName());
        });
        return context(Set.of(token));
    }

    private static SecurityContext context(Set<JsonWebToken> principals) {
        return fake(SecurityContext.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "getPrincipalsByType" -> principals;
            case "getCallerPrincipal" -> principals.stream().findFirst().orElse(null);
            default -> throw new UnsupportedOperationException(called.getName());
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
    }
}
