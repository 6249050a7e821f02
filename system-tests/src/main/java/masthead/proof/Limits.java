package masthead.proof;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.load.Illustrators;
import masthead.system.load.Readers;
import masthead.system.load.Writers;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Shown;
import masthead.system.newsroom.Story;
import masthead.system.run.HeldTransaction;
import masthead.system.run.RunningNewsroom;
import masthead.system.run.SmallDisk;
import masthead.system.run.SteppedClock;

/** What readers and editors get while something is wanting: hands, connections to a database, room, the right time. */
public final class Limits {
    private static final int WRITERS = 20;
    private static final int MANY_WRITERS = 200;
    private static final int ILLUSTRATORS = 2;
    private static final int MANY_ILLUSTRATORS = 20;
    private static final int READS_A_SECOND = 50;
    private static final int SECONDS = 20;
    private static final int DISK_MB = 1_500;
    private static final long BEFORE_AND_AFTER_MS = 3_000;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RunningNewsroom newsroom;
    private final SmallDisk disk;
    private final SteppedClock clock;
    private final Desk desk;
    private final Story probe;
    private final Map<String, String> pages;
    private final int seconds;
    private final Table table;
    /** What an answer says of a failure that the log has. */
    private static final Pattern FAILURE = Pattern.compile("(?<=Failure )[0-9a-f-]{36}");

    private final List<String> failures = new ArrayList<>();
    /** Since then, HAProxy may take a request in flight for one that was not answered in time (haproxy/haproxy#2704). */
    private boolean clockStepped;

    private Limits(RunningNewsroom newsroom, SmallDisk disk, SteppedClock clock, int seconds, Table table) {
        this.newsroom = newsroom;
        this.disk = disk;
        this.clock = clock;
        this.desk = newsroom.staff().desk("editor");
        this.probe = desk.publish(Newsroom.floodStory());
        this.seconds = seconds;
        this.table = table;
        this.pages = Shown.by(desk, 1).pages(newsroom.http());
    }

    /** What has run out, until the method returns. */
    private interface Want {
        void last() throws IOException, SQLException, InterruptedException;
    }

    /** @param arguments {@code --seconds N} for each want, then more for {@code deploy/run} */
    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        var options = Options.of(arguments);
        int seconds = (int) options.number("--seconds", SECONDS);
        boolean well;
        try (SmallDisk disk = SmallDisk.ofMegabytes(DISK_MB);
                SteppedClock clock = SteppedClock.make();
                var newsroom = RunningNewsroom.start(disk, clock, options.rest())) {
            var table = new Table(System.out, "What has run out for " + seconds + " s, while editors write and upload")
                    .heads(
                            "what",
                            "reads",
                            "failed",
                            "writes acknowledged",
                            "refused in words",
                            "otherwise",
                            "writes lost",
                            "pictures",
                            "lost or not whole",
                            "whole again after s");
            var proof = new Limits(newsroom, disk, clock, seconds, table);
            proof.during("nothing", WRITERS, ILLUSTRATORS, proof::nothing);
            proof.during(
                    "hands: ten times the writers, ten times the uploads",
                    MANY_WRITERS,
                    MANY_ILLUSTRATORS,
                    proof::nothing);
            proof.during("connections: all stories are locked", WRITERS, ILLUSTRATORS, proof::lock);
            proof.during("room on the disk", WRITERS, ILLUSTRATORS, proof::fill);
            proof.during("the right time: an hour ahead", WRITERS, ILLUSTRATORS, () -> proof.set(Duration.ofHours(1)));
            proof.during(
                    "the right time: back by a day", WRITERS, ILLUSTRATORS, () -> proof.set(Duration.ofHours(-23)));
            proof.during("the right time: set right", WRITERS, ILLUSTRATORS, () -> proof.set(Duration.ZERO));
            table.list("What failed", proof.failures);
            well = proof.failures.isEmpty();
        }
        System.exit(well ? 0 : 1);
    }

    private void nothing() throws InterruptedException {
        Thread.sleep(seconds * 1_000L);
    }

    private void lock() throws SQLException, InterruptedException {
        try (HeldTransaction held =
                HeldTransaction.of(newsroom, "articles", "lock table article in access exclusive mode")) {
            Thread.sleep(seconds * 1_000L);
        }
    }

    private void set(Duration ahead) throws IOException, InterruptedException {
        clockStepped = true;
        clock.set(ahead);
        Thread.sleep(seconds * 1_000L);
    }

    private void fill() throws IOException, InterruptedException {
        disk.fill();
        try {
            Thread.sleep(seconds * 1_000L);
        } finally {
            disk.makeRoom();
        }
    }

    private void during(String what, int writing, int illustrating, Want want)
            throws IOException, SQLException, InterruptedException {
        var readers = Readers.start(READS_A_SECOND, newsroom.http(), pages);
        var writers = Writers.start(writing, newsroom.http(), desk);
        var illustrators = Illustrators.start(illustrating, newsroom.http(), desk);
        Thread.sleep(BEFORE_AND_AFTER_MS);
        want.last();
        double healed = untilWhole();
        Thread.sleep(BEFORE_AND_AFTER_MS);
        writers.close();
        illustrators.close();
        readers.close();
        List<String> lost = writers.lost();
        List<String> broken = illustrators.broken();
        var wordless = new ArrayList<>(writers.wordless());
        wordless.addAll(illustrators.wordless());
        if (!clockStepped) {
            wordless.addAll(writers.timedOut());
            wordless.addAll(illustrators.timedOut());
        }
        int refused = writers.failures().size() + illustrators.failures().size() - wordless.size();
        note(what, readers.failures());
        note(what, wordless);
        note(what, lost);
        note(what, broken);
        table.row(
                what,
                readers.asked(),
                readers.failures().size(),
                writers.acknowledged(),
                refused,
                wordless.size(),
                lost.size(),
                illustrators.acknowledged(),
                broken.size(),
                String.format(Locale.ROOT, "%.1f", healed));
    }

    private void note(String what, List<String> failed) {
        for (String failure : failed) {
            System.err.println(what + ": " + failure);
            failures.add(what + ": " + failure);
            FAILURE.matcher(failure).results().forEach(id -> System.err.println(newsroom.logged(id.group())));
        }
    }

    /** Seconds until an editor can save and all processes say that they are ready. */
    private double untilWhole() throws InterruptedException {
        long begun = System.nanoTime();
        if (!newsroom.awaitWhole(PATIENCE, probe::saves)) {
            failures.add("Not whole again: " + newsroom.log());
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
