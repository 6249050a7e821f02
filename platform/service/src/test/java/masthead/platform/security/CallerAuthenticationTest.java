package masthead.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masthead.platform.caller.Callers;
import masthead.platform.testing.Beans;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallerAuthenticationTest {
    private final Map<String, String> headers = new HashMap<>();
    private final CallerAuthentication authentication =
            Beans.wire(new CallerAuthentication(), new Gateway(), fake(BeanManager.class, this::beans));
    private String outcome = "";

    /** One caller with one secret. */
    private static final class Gateway extends Callers {
        Gateway() {
            super(fake(Config.class, (proxy, called, arguments) -> List.of()));
        }

        @Override
        public Optional<String> proven(@Nullable String header, String path) {
            return "gateway.secret".equals(header) && path.equals("/content")
                    ? Optional.of("gateway")
                    : Optional.empty();
        }
    }

    /** Takes one token, as MicroProfile JWT would. */
    private static final class Tokens implements HttpAuthenticationMechanism {
        @Override
        public AuthenticationStatus validateRequest(
                HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
            return request.getHeader("Authorization").equals("Bearer good")
                    ? context.notifyContainerAboutLogin(new CredentialValidationResult("ada", Set.of("READ")))
                    : context.notifyContainerAboutLogin(CredentialValidationResult.INVALID_RESULT);
        }
    }

    @Test
    void aServiceAloneIsItself() throws Exception {
        headers.put("Masthead-Service", "gateway.secret");

        assertThat(asked()).isEqualTo("service:gateway [service, service:gateway]");
    }

    @Test
    void aPersonAloneHasThePermissionsOfTheToken() throws Exception {
        headers.put("Authorization", "Bearer good");

        assertThat(asked()).isEqualTo("ada [READ]");
    }

    @Test
    void aPersonBesideAServiceHasBoth() throws Exception {
        headers.put("Masthead-Service", "gateway.secret");
        headers.put("Authorization", "Bearer good");

        assertThat(asked()).isEqualTo("ada [READ, service, service:gateway]");
    }

    @Test
    void aStrangerIsNobody() throws Exception {
        assertThat(asked()).isEqualTo("nobody");
    }

    @Test
    void aWrongCredentialIsRefusedEvenBesideAGoodToken() throws Exception {
        headers.put("Masthead-Service", "gateway.guessed");
        headers.put("Authorization", "Bearer good");

        assertThat(asked()).isEqualTo("unauthorized");
    }

    @Test
    void aWrongTokenIsRefusedEvenBesideAGoodCredential() throws Exception {
        headers.put("Masthead-Service", "gateway.secret");
        headers.put("Authorization", "Bearer forged");

        assertThat(asked()).isEqualTo("invalid");
    }

    private String asked() throws Exception {
        var request = fake(HttpServletRequest.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "getHeader" -> headers.get((String) arguments[0]);
            case "getRequestURI" -> "/content";
            default -> throw new UnsupportedOperationException(called.getName());
        });
        authentication.validateRequest(
                request,
                fake(HttpServletResponse.class, (proxy, called, arguments) -> null),
                fake(HttpMessageContext.class, this::context));
        return outcome;
    }

    private AuthenticationStatus context(Object proxy, java.lang.reflect.Method called, Object[] arguments) {
        outcome = switch (called.getName()) {
            case "responseUnauthorized" -> "unauthorized";
            case "doNothing" -> "nobody";
            case "notifyContainerAboutLogin" ->
                arguments.length == 2
                        ? arguments[0] + " " + sorted((Set<?>) arguments[1])
                        : login((CredentialValidationResult) arguments[0]);
            default -> throw new UnsupportedOperationException(called.getName());
        };
        return AuthenticationStatus.NOT_DONE;
    }

    private static String login(CredentialValidationResult result) {
        return result.getStatus() == CredentialValidationResult.Status.VALID
                ? result.getCallerPrincipal().getName() + " " + sorted(result.getCallerGroups())
                : "invalid";
    }

    private static String sorted(Set<?> groups) {
        return groups.stream().map(String::valueOf).sorted().toList().toString();
    }

    private Object beans(Object proxy, java.lang.reflect.Method called, Object[] arguments) {
        return switch (called.getName()) {
            case "getBeans" -> Set.of(bean(true), bean(false));
            case "createCreationalContext" ->
                fake(jakarta.enterprise.context.spi.CreationalContext.class, (p, c, a) -> null);
            case "getReference" -> {
                assertThat(((Bean<?>) arguments[0]).isAlternative()).isFalse();
                yield new Tokens();
            }
            default -> throw new UnsupportedOperationException(called.getName());
        };
    }

    private static Bean<?> bean(boolean alternative) {
        return fake(Bean.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "isAlternative" -> alternative;
            case "hashCode" -> alternative ? 1 : 0;
            case "equals" -> proxy == arguments[0];
            default -> throw new UnsupportedOperationException(called.getName());
        });
    }

    private static <T> T fake(Class<T> type, InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
    }
}
