package masthead.platform.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import masthead.platform.testing.PermissionTable.Route;
import org.jspecify.annotations.Nullable;

/**
 * Asks every route of a service in the name of everybody: each role, with and without the gateway's credential beside it,
 * nobody, and those whose token doesn't hold. Whoever is let in may still be told 404, 428 or 400; whoever isn't gets 401
 * or 403 and learns no more.
 */
public final class RoleSweep {
    private final Caller nobody;
    private final String audience;
    private final List<Route> routes;
    private final List<String> wrong = new ArrayList<>();

    private RoleSweep(Caller nobody, String service) {
        this.nobody = nobody;
        this.audience = service.replace("-service", "");
        this.routes = PermissionTable.allRoutesOf(service);
    }

    /**
     * All that is not as the table says.
     *
     * @param service such as {@code feed-service}
     */
    public static List<String> faults(Caller nobody, String service) {
        var sweep = new RoleSweep(nobody, service);
        sweep.strangers();
        PermissionTable.roles().forEach(sweep::role);
        return sweep.wrong;
    }

    private void strangers() {
        Set<String> everything = PermissionTable.roles().getOrDefault("owner", Set.of());
        ask("nobody", nobody, Set.of(), 401);
        ask("the gateway", gateway(nobody), Set.of("service", "service:gateway"), 403);
        refused("a token without a signature", nobody.bearing(Tokens.unsigned(audience, everything)));
        refused("a forged token", nobody.bearing(Tokens.forged(audience, everything)));
        refused("an expired token", nobody.bearing(Tokens.expired(audience, everything)));
        refused("a token for another", nobody.allowed("elsewhere", everything));
        refused("a token of no form", nobody.bearing("mh_abc"));
        refused("a service with a wrong secret", nobody.asService("gateway", "guessed"));
        refused("an unknown service", nobody.asService("stranger", Container.GATEWAY));
    }

    private void role(String role, Set<String> permissions) {
        Caller caller = nobody.allowed(audience, permissions);
        ask(role, caller, permissions, 403);
        var both = new ArrayList<>(permissions);
        both.addAll(List.of("service", "service:gateway"));
        ask(role + " at the gateway", gateway(caller), both, 403);
    }

    private static Caller gateway(Caller caller) {
        return caller.asService("gateway", Container.GATEWAY);
    }

    private void ask(String who, Caller caller, Collection<String> groups, int refusal) {
        for (Route route : routes) {
            boolean allowed = route.permission().equals("everybody")
                    || route.oneOf().stream().anyMatch(groups::contains);
            int status = status(caller, route);
            boolean refused = status == 401 || status == 403;
            if (allowed == refused || !allowed && status != refusal || status >= 500) {
                wrong.add(who + " gets " + status + " at " + route);
            }
        }
    }

    /** What doesn't hold is refused wherever it is shown, even where nothing is asked for. */
    private void refused(String who, Caller caller) {
        for (Route route : routes) {
            int status = status(caller, route);
            if (status != 401) {
                wrong.add(who + " gets " + status + " at " + route);
            }
        }
    }

    private static int status(Caller caller, Route route) {
        String path = route.path()
                .replace("{number}", "1")
                .replace("{edition}", "1")
                .replaceAll("\\{\\w+}", "019ab000-0000-7000-8000-000000000000");
        @Nullable String body = route.method().equals("POST") || route.method().equals("PUT") ? "{}" : null;
        return caller.send(route.method(), path, body).status();
    }
}
