package masthead.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import masthead.report.Figures;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.SignedIn;
import masthead.system.run.RunningNewsroom;

/**
 * Whether the time of an answer tells who works here. Links are asked for, in a random order, for addresses that somebody has and for
 * such as nobody has, at members-service itself, where no network blurs the clock, as the gateway asks. The chance to tell the two
 * apart by time is that of the rank-sum test (Mann and Whitney 1947): of one answer of each kind, how often the one for the known
 * address took longer. 0.5 is a coin.
 */
public final class Enumeration {
    private static final int TIMES = 400;
    private static final int WARM = 40;
    private static final int ASKS_AN_ACCOUNT = 5;
    /** What the chance may differ from a coin's: more than four standard errors of 400 and 400. */
    private static final double OWED = 0.08;

    private final RunningNewsroom newsroom;
    private final Http members;
    private final String credential;
    private int asked;

    private Enumeration(RunningNewsroom newsroom) {
        this.newsroom = newsroom;
        this.members = newsroom.alone("members");
        this.credential = newsroom.credential("gateway", "members");
    }

    /** @param arguments {@code --times N} of each kind, then more for {@code deploy/run}, such as {@code --production} */
    public static void main(String[] arguments) {
        var options = Options.of(arguments);
        int times = (int) options.number("--times", TIMES);
        try (var newsroom = RunningNewsroom.start(options.rest())) {
            System.exit(new Enumeration(newsroom).run(times) ? 0 : 1);
        }
    }

    private boolean run(int times) {
        List<String> staff = takeOn((times + WARM + ASKS_AN_ACCOUNT - 1) / ASKS_AN_ACCOUNT);
        List<Boolean> order = new ArrayList<>(Collections.nCopies(times + WARM, true));
        order.addAll(Collections.nCopies(times + WARM, false));
        Collections.shuffle(order, new Random(1));
        var known = new ArrayList<Double>();
        var unknown = new ArrayList<Double>();
        var bytes = new ArrayList<String>();
        int nth = 0;
        for (boolean here : order) {
            String address =
                    here ? staff.get(known.size() / ASKS_AN_ACCOUNT) : "nobody-" + unknown.size() + "@newsroom.example";
            (here ? known : unknown).add(ask(address, bytes));
            nth++;
        }
        return tell(
                nth,
                measured(known),
                measured(unknown),
                bytes.stream().distinct().toList());
    }

    private static List<Double> measured(List<Double> all) {
        return all.subList(WARM, all.size());
    }

    /** Addresses of people who work here. */
    private List<String> takeOn(int number) {
        SignedIn owner = newsroom.staff().signIn("owner");
        var addresses = new ArrayList<String>();
        for (int i = 0; i < number; i++) {
            String address = "known-" + i + "@newsroom.example";
            ObjectNode person = Desk.object().put("name", "Somebody " + i).put("address", address);
            person.putArray("roles").add("reporter");
            owner.send(Request.json("POST", "/api/staff", person)).expect(201);
            addresses.add(address);
        }
        return addresses;
    }

    /** Milliseconds that an answer took. Each comes from a network of its own, so that none is limited. */
    private double ask(String address, List<String> bytes) {
        int n = ++asked;
        ObjectNode wanted = Desk.object().put("address", address).put("browser", "b".repeat(40) + n);
        wanted.putObject("from").put("address", "198." + (18 + n / 65_536) + "." + n / 256 % 256 + "." + n % 256);
        Request request = Request.json("POST", "/sign-in-links", wanted).with("Masthead-Service", credential);
        long begun = System.nanoTime();
        Answer answer = members.send(request);
        double took = (System.nanoTime() - begun) / 1e6;
        bytes.add(answer.expect(202).text().replaceAll("\"20[0-9T:.-]+Z\"", "TIME") + " "
                + answer.headers().keySet());
        return took;
    }

    private static boolean tell(int asked, List<Double> known, List<Double> unknown, List<String> answers) {
        double chance = chance(known, unknown);
        var table = new Table(System.out, "Who works here, told by time: " + asked + " links asked for")
                .heads("address", "times", "answer after ms, median", "p99");
        for (var row : List.of(new Kind("of somebody here", known), new Kind("of nobody", unknown))) {
            var figures = new Figures(row.took());
            table.row(row.name(), row.took().size(), figures.median(), figures.p99());
        }
        System.out.printf(Locale.ROOT, "%nThe known one took longer in %.3f of all pairs; 0.5 is a coin.%n", chance);
        System.out.println("Different answers, times of day aside: " + answers.size());
        return Math.abs(chance - 0.5) <= OWED && answers.size() == 1;
    }

    private record Kind(String name, List<Double> took) {}

    private static double chance(List<Double> known, List<Double> unknown) {
        double longer = 0;
        for (double one : known) {
            for (double other : unknown) {
                longer += one > other ? 1 : one == other ? 0.5 : 0;
            }
        }
        return longer / known.size() / unknown.size();
    }
}
