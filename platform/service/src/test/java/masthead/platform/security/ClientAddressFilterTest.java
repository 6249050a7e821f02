package masthead.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import masthead.platform.caller.Callers;
import masthead.platform.testing.Beans;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientAddressFilterTest {
    private final Map<String, String> headers = new HashMap<>();
    private final ClientAddress client = new ClientAddress();
    private final ClientAddressFilter filter = Beans.wire(new ClientAddressFilter(), new Gateway(), client);

    /** One caller with one secret, and one path. */
    private static final class Gateway extends Callers {
        Gateway() {
            super(fake(Config.class, (proxy, called, arguments) -> java.util.List.of()));
        }

        @Override
        public Optional<String> proven(@Nullable String header, String path) {
            return "gateway.secret".equals(header) && path.equals("/articles/1%20a")
                    ? Optional.of("gateway")
                    : Optional.empty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"203.0.113.7", "2001:db8::7", "::ffff:203.0.113.7"})
    void aServiceThatProvesItselfIsBelieved(String address) {
        headers.put("Masthead-Service", "gateway.secret");

        assertThat(said(address)).contains(address);
    }

    @Test
    void aStrangerIsNot() {
        assertThat(said("203.0.113.7")).isEmpty();
    }

    @Test
    void aWrongSecretIsNot() {
        headers.put("Masthead-Service", "gateway.guessed");

        assertThat(said("203.0.113.7")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "unknown", "203.0.113.7, 10.0.0.1", "<script>", "fe80::1%eth0"})
    void whatIsNoAddressIsAsIfNothingHadBeenSaid(String words) {
        headers.put("Masthead-Service", "gateway.secret");

        assertThat(said(words)).isEmpty();
    }

    private Optional<String> said(String address) {
        headers.put("Masthead-Client", address);
        var uri = fake(UriInfo.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "getRequestUri" -> URI.create("http://127.0.0.1/articles/1%20a?x=y");
            default -> throw new UnsupportedOperationException(called.getName());
        });
        filter.filter(fake(ContainerRequestContext.class, (proxy, called, arguments) -> switch (called.getName()) {
            case "getHeaderString" -> headers.get((String) arguments[0]);
            case "getUriInfo" -> uri;
            default -> throw new UnsupportedOperationException(called.getName());
        }));
        return client.address();
    }

    private static <T> T fake(Class<T> type, InvocationHandler calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, calls));
    }
}
