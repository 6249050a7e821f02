package masthead.articles.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Container;
import masthead.platform.testing.PermissionTable;
import masthead.platform.testing.PermissionTable.Route;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every route asked with every permission, each alone. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PermissionsIT {
    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller nobody;

    @BeforeEach
    void waitUntilItIsReady() {
        nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
    }

    @Test
    void aPermissionOpensItsRoutesAndNoOthers() {
        List<Route> routes = own();
        List<String> permissions = routes.stream()
                .map(Route::permission)
                .filter(permission -> !permission.startsWith("service"))
                .distinct()
                .toList();
        var wrong = new ArrayList<String>();
        for (String permission : permissions) {
            Caller caller = nobody.allowed("articles", List.of(permission));
            for (Route route : routes) {
                boolean got = passes(caller, route);
                if (got != permission.equals(route.permission())) {
                    wrong.add(permission + (got ? " gets to " : " is refused at ") + route);
                }
            }
        }
        assertThat(permissions).hasSizeGreaterThan(7);
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoShowsNothingGetsNowhere() {
        assertThat(all()).noneMatch(route -> passes(nobody, route));
    }

    @Test
    void aTokenForAnotherServiceGetsNowhere() {
        Caller elsewhere = nobody.allowed("feed", List.of("articles.read"));

        assertThat(all()).noneMatch(route -> passes(elsewhere, route));
    }

    @Test
    void theGatewayByItselfGetsToWhatReadersSeeAlone() {
        Caller gateway = nobody.asService("gateway", Container.GATEWAY);

        assertThat(own())
                .allMatch(route -> passes(gateway, route) == route.permission().equals("service:gateway"));
    }

    @Test
    void theLauncherGetsToNoStory() {
        Caller launcher = nobody.asService("launcher", Container.LAUNCHER);

        assertThat(launcher.get("/content/articles").status()).isEqualTo(401);
        assertThat(launcher.get("/articles").status()).isEqualTo(401);
    }

    private static List<Route> own() {
        return PermissionTable.routesOf("articles-service");
    }

    private static List<Route> all() {
        return PermissionTable.allRoutesOf("articles-service");
    }

    private static boolean passes(Caller caller, Route route) {
        String path = route.path()
                .replace("{number}", "1")
                .replace("{edition}", "1")
                .replaceAll("\\{\\w+}", "019ab000-0000-7000-8000-000000000000");
        boolean body = route.method().equals("POST") || route.method().equals("PUT");
        int status = caller.send(route.method(), path, body ? "{}" : null).status();
        return status != 401 && status != 403;
    }
}
