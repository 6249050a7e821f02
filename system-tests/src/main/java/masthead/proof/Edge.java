package masthead.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import masthead.report.Figures;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.load.Drip;
import masthead.system.load.Readers;
import masthead.system.newsroom.Shown;
import masthead.system.run.RunningNewsroom;

/** What readers notice while hundreds of connections send their requests a byte a second. */
public final class Edge {
    private static final int CONNECTIONS = 200;
    private static final int SECONDS = 30;
    private static final int READS_A_SECOND = 50;
    private static final int BODY_BEGINNING = 64 << 10;
    private static final double MOST_MS = 100;

    private Edge() {}

    /** @param arguments {@code --seconds N} of each attack, then more for {@code deploy/run} */
    public static void main(String[] arguments) throws InterruptedException {
        var options = Options.of(arguments);
        int seconds = (int) options.number("--seconds", SECONDS);
        var failures = new ArrayList<String>();
        try (var newsroom = RunningNewsroom.start(options.rest())) {
            Map<String, String> expected =
                    Shown.by(newsroom.staff().desk("editor"), 1).pages(newsroom.http());
            var table = new Table(
                            System.out,
                            CONNECTIONS + " slow connections for " + seconds + " s each, " + READS_A_SECOND
                                    + " reads a second")
                    .heads(
                            "slow with",
                            "connections opened",
                            "ended by the edge",
                            "after s, median",
                            "reads",
                            "median, ms",
                            "p99, ms",
                            "worst, ms",
                            "failed");
            for (Map.Entry<String, byte[]> attack : attacks().entrySet()) {
                var drip = Drip.start(CONNECTIONS, newsroom.edgePort(), attack.getValue());
                var readers = Readers.start(READS_A_SECOND, newsroom.http(), expected);
                Thread.sleep(seconds * 1_000L);
                readers.close();
                drip.close();
                var times = new Figures(readers.times());
                table.row(
                        attack.getKey(),
                        drip.opened(),
                        drip.lived().size(),
                        drip.lived().isEmpty() ? "-" : new Figures(drip.lived()).median(),
                        readers.asked(),
                        times.median(),
                        times.p99(),
                        times.worst(),
                        readers.failures().size());
                readers.failures().forEach(failure -> failures.add(attack.getKey() + ": " + failure));
                if (Double.parseDouble(times.p99()) > MOST_MS) {
                    failures.add(attack.getKey() + ": readers' p99 is " + times.p99() + " ms");
                }
            }
            table.list("What failed", failures);
        }
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    private static Map<String, byte[]> attacks() {
        var attacks = new LinkedHashMap<String, byte[]>();
        attacks.put("nothing, for comparison", head("GET / HTTP/1.1", "Connection: close", "", ""));
        attacks.put("the head", head("GET / HTTP/1.1", "Slow: "));
        attacks.put("a body", withBody("POST /api/articles HTTP/1.1", "Content-Type: application/json"));
        attacks.put(
                "an upload without a key", withBody("POST /api/media?name=a.jpg HTTP/1.1", "Content-Type: image/jpeg"));
        return attacks;
    }

    private static byte[] withBody(String line, String type) {
        byte[] head = head(line, type, "Content-Length: 1000000", "", "");
        byte[] whole = Arrays.copyOf(head, head.length + BODY_BEGINNING);
        Arrays.fill(whole, head.length, whole.length, (byte) ' ');
        return whole;
    }

    private static byte[] head(String line, String... more) {
        var lines = new ArrayList<>(List.of(line, "Host: localhost"));
        lines.addAll(List.of(more));
        return String.join("\r\n", lines).getBytes(StandardCharsets.US_ASCII);
    }
}
