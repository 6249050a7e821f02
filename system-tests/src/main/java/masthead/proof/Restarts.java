package masthead.proof;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import masthead.report.Table;
import masthead.system.http.Http;
import masthead.system.load.LongPoll;
import masthead.system.load.Readers;
import masthead.system.load.SlowUpload;
import masthead.system.load.Writers;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Shown;
import masthead.system.run.RunningNewsroom;

/** What readers, editors and services notice when a service is replaced or gets a second instance. */
public final class Restarts {
    private static final int TIMES = 3;
    private static final int READS_A_SECOND = 50;
    private static final int WRITERS = 2;
    private static final Duration UPLOAD = Duration.ofSeconds(40);
    private static final int STORIES = 10;
    private static final List<String> SERVICES = List.of("articles", "feed", "members", "gateway");

    private final RunningNewsroom newsroom;
    private final Desk desk;
    private final Map<String, String> expected;
    private final Table table;
    private final List<String> failures = new ArrayList<>();

    private Restarts(RunningNewsroom newsroom, Table table) {
        this.newsroom = newsroom;
        this.desk = newsroom.staff().desk("editor");
        this.expected = Shown.by(desk, STORIES).pagesAndRecords(newsroom.http());
        this.table = table;
    }

    /** @param arguments more for {@code deploy/run}, such as {@code --production} */
    public static void main(String[] arguments) {
        try (var newsroom = RunningNewsroom.start(arguments)) {
            var title = "Restarts under " + READS_A_SECOND + " reads a second, " + WRITERS + " writers, an upload of "
                    + UPLOAD.toSeconds() + " s and a held poll";
            var table = new Table(System.out, title)
                    .heads(
                            "what",
                            "seconds",
                            "reads",
                            "slowest, ms",
                            "writers' requests",
                            "slowest, ms",
                            "polls",
                            "failed",
                            "acknowledged",
                            "lost");
            var proof = new Restarts(newsroom, table);
            for (int n = 0; n < TIMES; n++) {
                SERVICES.forEach(service -> proof.during("restart", service));
            }
            for (String service : List.of("gateway", "articles")) {
                proof.during("scale", service, "2");
                proof.during("restart", service);
                proof.during("scale", service, "1");
            }
            table.list("What failed", proof.failures);
            System.exit(proof.failures.isEmpty() ? 0 : 1);
        }
    }

    private void during(String... command) {
        String service = command[1].equals("gateway") ? "articles" : command[1];
        Http http = newsroom.http();
        var readers = Readers.start(READS_A_SECOND, http, expected);
        var writers = Writers.start(WRITERS, http, desk);
        var poll = LongPoll.start(newsroom.service(service), newsroom.credential("launcher", service));
        var upload = SlowUpload.start(http, desk, UPLOAD);
        long begun = System.nanoTime();
        newsroom.masthead(command).done();
        long seconds = (System.nanoTime() - begun) / 1_000_000_000;
        upload.close();
        poll.close();
        writers.close();
        readers.close();
        List<String> lost = writers.lost();
        List<String> failed = Stream.of(
                        readers.failures(), writers.failures(), poll.failures(), upload.failures(), lost)
                .flatMap(List::stream)
                .toList();
        String what = String.join(" ", command);
        failed.forEach(failure -> failures.add(what + ": " + failure));
        table.row(
                what,
                seconds,
                readers.asked(),
                readers.slowest(),
                writers.asked(),
                writers.slowest(),
                poll.polls(),
                failed.size() - lost.size(),
                writers.acknowledged(),
                lost.size());
    }
}
