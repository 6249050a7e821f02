package masthead.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import masthead.platform.testing.PermissionTable;
import masthead.platform.testing.PermissionTable.Route;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.SignedIn;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every route of docs/permissions.md at the gateway, asked in the name of every role: by cookie, by key, by cookie out of a
 * foreign page, by cookie without a word of where from, and by nobody. Whoever is let in may still be told 404, 428 or 400.
 */
@ExtendWith(OneNewsroom.class)
class EveryRouteIT {
    private static final String FOREIGN = "https://evil.example";
    private static final String PEOPLE_ONLY = "account.own";
    private static final List<String> SAFE = List.of("GET", "HEAD");

    private final RunningNewsroom newsroom;
    /** Without the edge, which bounds how often one address may ask. */
    private final Http gateway;

    private final List<Route> routes;
    private final List<String> wrong = new ArrayList<>();

    EveryRouteIT(RunningNewsroom newsroom) {
        this.newsroom = newsroom;
        this.gateway = newsroom.service("gateway");
        this.routes = Stream.of("articles-service", "feed-service", "members-service")
                .flatMap(service -> PermissionTable.routesOf(service).stream())
                .filter(route -> !route.path().startsWith("/content/"))
                .sorted(Comparator.comparing(EveryRouteIT::signsOut))
                .toList();
    }

    @Test
    void nobodyGetsFurtherThanTheTableSays() {
        ask("nobody", Set.of(), gateway::send, 401);
        List<String> roles = PermissionTable.roles().keySet().stream()
                // The owner's last question signs everybody out.
                .sorted(Comparator.comparing("owner"::equals))
                .toList();
        for (String role : roles) {
            Set<String> permissions = PermissionTable.roles().getOrDefault(role, Set.of());
            byKey(role, permissions);
            byCookie(role, permissions);
        }

        assertThat(wrong).isEmpty();
    }

    private void byKey(String role, Set<String> permissions) {
        Desk desk = newsroom.staff().desk(role, gateway);
        var programs = new HashSet<>(permissions);
        programs.remove(PEOPLE_ONLY);
        ask(role + "'s key", programs, desk::send, 403);
        ask(role + "'s key in a foreign page", programs, request -> desk.send(request.with("Origin", FOREIGN)), 403);
    }

    private void byCookie(String role, Set<String> permissions) {
        SignedIn person = newsroom.staff().signIn(role).at(gateway);
        refusedUnlessSafe(
                role + " in a foreign page",
                request -> person.cookied(request).with("Origin", FOREIGN).with("Sec-Fetch-Site", "cross-site"));
        refusedUnlessSafe(
                role + " on a neighbour's page",
                request -> person.cookied(request).with("Sec-Fetch-Site", "same-site"));
        refusedUnlessSafe(role + " from nowhere", person::cookied);
        ask(role, permissions, person::send, 403);
    }

    private void ask(String who, Set<String> groups, Function<Request, Answer> way, int refusal) {
        for (Route route : routes) {
            boolean allowed = route.oneOf().stream().anyMatch(groups::contains);
            int status = way.apply(request(route)).status();
            boolean refused = status == 401 || status == 403;
            boolean internal = route.oneOf().stream().noneMatch(one -> one.contains("."));
            boolean right = internal
                    ? refused || status == 404 || status == 405
                    : allowed ? !refused && status < 500 : status == refusal;
            if (!right) {
                wrong.add(who + " gets " + status + " at " + route);
            }
        }
    }

    private void refusedUnlessSafe(String who, Function<Request, Request> way) {
        for (Route route : routes) {
            int status = gateway.send(way.apply(request(route))).status();
            if (!SAFE.contains(route.method()) && status != 403 && status != 404 && status != 405) {
                wrong.add(who + " gets " + status + " at " + route);
            }
        }
    }

    private static Request request(Route route) {
        String path = route.path()
                .replace("{number}", "1")
                .replace("{edition}", "1")
                .replaceAll("\\{\\w+}", "019ab000-0000-7000-8000-000000000000");
        // All of one's sessions but the one that asks: it is asked with again.
        Request request =
                Request.of(route.method(), "/api" + (path.equals("/sessions") ? path + "?others=true" : path));
        return route.method().equals("POST") || route.method().equals("PUT")
                ? request.body("application/json", "{}".getBytes(UTF_8))
                : request;
    }

    /** Signing everybody out comes last. */
    private static boolean signsOut(Route route) {
        return route.path().equals("/staff/sessions");
    }
}
