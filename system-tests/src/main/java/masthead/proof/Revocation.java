package masthead.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import masthead.report.Figures;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.SignedIn;
import masthead.system.run.RunningNewsroom;
import masthead.system.run.Staff.Invited;

/**
 * How long after the answer to a revocation each of two gateways, which both have an exchange at hand, still let somebody in:
 * a session that is ended, a role that is changed, a person who is suspended, a key that is revoked; and the same with
 * members-service killed right after it answered.
 */
public final class Revocation {
    private static final int TIMES = 50;
    private static final int TIMES_KILLED = 5;
    private static final double OWED_MS = 1_000;
    private static final double OWED_KILLED_MS = 120_000;
    private static final long LOOK_EVERY_MS = 2;
    private static final Duration WHOLE = Duration.ofMinutes(2);
    private static final String ASKED = "/api/articles?limit=1";

    private final RunningNewsroom newsroom;
    private final List<Http> gateways;
    private final SignedIn owner;
    private final Map<String, List<Double>> found = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    private Revocation(RunningNewsroom newsroom) {
        this.newsroom = newsroom;
        newsroom.masthead("scale", "gateway", "2").done();
        this.gateways = newsroom.each("gateway");
        this.owner = newsroom.staff().signIn("owner").at(gateways.get(0));
    }

    /** Somebody let in so far, and what ends that. */
    private record Case(Function<Http, Answer> asks, Runnable end) {}

    /** @param arguments {@code --times N} each, then more for {@code deploy/run}, such as {@code --production} */
    public static void main(String[] arguments) throws InterruptedException {
        var options = Options.of(arguments);
        int times = (int) options.number("--times", TIMES);
        try (var newsroom = RunningNewsroom.start(options.rest())) {
            var proof = new Revocation(newsroom);
            for (int i = 0; i < times; i++) {
                proof.measure("session ended by its person", proof.ownSession(), end -> end.run());
                proof.measure("sessions ended by an owner", proof.signedOut(), Runnable::run);
                proof.measure("role changed", proof.changed("audience", true), Runnable::run);
                proof.measure("suspended", proof.changed("editor", false), Runnable::run);
                proof.measure("API key revoked", proof.key(), Runnable::run);
            }
            for (int i = 0; i < Math.min(times, TIMES_KILLED); i++) {
                proof.measure("session ended, then members-service killed", proof.ownSession(), end -> {
                    end.run();
                    newsroom.processes().kill("members");
                });
            }
            proof.print(times);
            System.exit(proof.failures.isEmpty() ? 0 : 1);
        }
    }

    private Case ownSession() {
        SignedIn person = newsroom.staff().signIn("editor");
        return new Case(
                gateway -> person.at(gateway).get(ASKED),
                () -> person.at(gateways.get(0))
                        .send(Request.of("DELETE", "/api/sessions"))
                        .expect(204));
    }

    /** Somebody whom an owner signs out. */
    private Case signedOut() {
        Invited invited = newsroom.staff().invite("editor");
        return letIn(
                invited,
                () -> owner.send(Request.of("DELETE", "/api/staff/" + invited.id() + "/sessions"))
                        .expect(204));
    }

    /** Somebody whose role, or whether they work here, an owner changes. */
    private Case changed(String role, boolean active) {
        Invited invited = newsroom.staff().invite("editor");
        String path = "/api/staff/" + invited.id();
        return letIn(invited, () -> {
            Answer seen = owner.get(path).expect(200);
            ObjectNode wanted = Desk.object();
            wanted.put("name", seen.json().path("name").asText());
            wanted.putArray("roles").add(role);
            wanted.put("active", active);
            owner.send(Request.json("PUT", path, wanted).with("If-Match", seen.etag()))
                    .expect(200);
        });
    }

    private Case letIn(Invited invited, Runnable end) {
        SignedIn person = SignedIn.by(invited.url(), newsroom.http());
        return new Case(gateway -> person.at(gateway).get(ASKED), end);
    }

    private Case key() {
        Answer made = owner.send(Request.json(
                        "POST",
                        "/api/api-keys",
                        Desk.object().put("name", "a program").put("role", "editor")))
                .expect(201);
        String path = "/api/api-keys/" + made.json().path("id").asText();
        String key = made.json().path("key").asText();
        return new Case(
                gateway -> new Desk(gateway, key).send(Request.get(ASKED)),
                () -> owner.send(Request.of("DELETE", path).with("If-Match", made.etag()))
                        .expect(200));
    }

    private void measure(String what, Case one, Consumer<Runnable> ending) throws InterruptedException {
        for (Http gateway : gateways) {
            one.asks().apply(gateway).expect(200);
        }
        ending.accept(one.end());
        long answered = System.nanoTime();
        double owed = what.contains("killed") ? OWED_KILLED_MS : OWED_MS;
        double worst = 0;
        for (Http gateway : gateways) {
            worst = Math.max(worst, refusedAfter(what, () -> one.asks().apply(gateway), answered, owed));
        }
        found.computeIfAbsent(what, name -> new ArrayList<>()).add(worst);
        if (what.contains("killed")) {
            newsroom.awaitWhole(WHOLE, () -> true);
            for (Http gateway : gateways) {
                one.asks().apply(gateway).expect(401);
            }
        }
    }

    /** Milliseconds until nobody is let in any more; looked at until twice what is owed is over. */
    private double refusedAfter(String what, Supplier<Answer> asks, long answered, double owed)
            throws InterruptedException {
        while (true) {
            Answer answer = asks.get();
            double took = (System.nanoTime() - answered) / 1e6;
            if (answer.status() != 200) {
                if (took > owed) {
                    failures.add(what + " took " + Math.round(took) + " ms");
                }
                return took;
            }
            if (took > 2 * owed) {
                failures.add(what + " is not refused after " + Math.round(took) + " ms");
                return took;
            }
            Thread.sleep(LOOK_EVERY_MS);
        }
    }

    private void print(int times) {
        var table = new Table(System.out, "Revocation, at the slower of two gateways")
                .heads("what", "times", "refused after ms, median", "worst");
        found.forEach((what, took) -> {
            var figures = new Figures(took);
            table.row(what, took.size(), figures.median(), figures.worst());
        });
        table.list("What went wrong", failures);
    }
}
