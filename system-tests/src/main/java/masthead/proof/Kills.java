package masthead.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import masthead.proof.archive.Importers;
import masthead.proof.archive.Importing;
import masthead.report.Figures;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.http.Http;
import masthead.system.load.Illustrators;
import masthead.system.load.Writers;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.Folder;
import masthead.system.run.RunningNewsroom;

/** Kills each process of a newsroom at random while editors write and pictures come in, and looks what that cost. */
public final class Kills {
    private static final List<String> PROCESSES =
            List.of("articles", "feed", "members", "gateway", "postgresql", "haproxy", "launcher");
    private static final int TIMES = 20;
    private static final int WRITERS = 2;
    private static final long LOOK_EVERY_MS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long CONVERGENCE_MS = 60_000;

    private final RunningNewsroom newsroom;
    private final Http http;
    private final Desk desk;
    private final Story probe;
    private final String url;
    private final Random random;
    private final Map<String, List<Double>> healed = new LinkedHashMap<>();
    private final List<String> failures = new ArrayList<>();

    private Kills(RunningNewsroom newsroom, long seed) {
        this.newsroom = newsroom;
        this.http = newsroom.http();
        this.desk = newsroom.staff().desk("editor");
        this.random = new Random(seed);
        this.probe = desk.publish(Newsroom.floodStory());
        this.url = probe.url();
        http.await(url, 200);
    }

    /** @param arguments {@code --times N} each, {@code --seed N}, then more for {@code deploy/run} */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var options = Options.of(arguments);
        int times = (int) options.number("--times", TIMES);
        long seed = options.number("--seed", 1);
        Path folder = Files.createTempDirectory("archive-");
        boolean well;
        try (var newsroom = RunningNewsroom.start(options.rest())) {
            var proof = new Kills(newsroom, seed);
            // Without the edge, which bounds what one address may write.
            Http gateway = newsroom.service("gateway");
            Desk editors = newsroom.staff().desk("editor", gateway);
            var writers = Writers.start(WRITERS, gateway, editors);
            var illustrators = Illustrators.start(1, gateway, editors);
            var importers = Importers.start(Importing.oldPaper(newsroom, folder));
            proof.killAll(times);
            writers.close();
            illustrators.close();
            importers.close();
            proof.judge(seed, writers, illustrators, importers);
            well = proof.failures.isEmpty();
        } finally {
            Folder.delete(folder);
        }
        System.exit(well ? 0 : 1);
    }

    private void killAll(int times) throws InterruptedException {
        var order = new ArrayList<String>();
        PROCESSES.forEach(process -> IntStream.range(0, times).forEach(n -> order.add(process)));
        Collections.shuffle(order, random);
        for (String process : order) {
            Thread.sleep(random.nextInt(3_000));
            long begun = System.nanoTime();
            if (process.equals("launcher")) {
                newsroom.killAndStartAgain();
            } else {
                newsroom.processes().kill(process);
            }
            boolean whole = newsroom.awaitWhole(PATIENCE, this::works);
            double seconds = (System.nanoTime() - begun) / 1e9;
            healed.computeIfAbsent(process, name -> new ArrayList<>()).add(seconds);
            System.err.printf("%s killed, whole again after %.1f s%n", process, seconds);
            if (!whole) {
                failures.add("After " + process + " was killed not all works again: " + newsroom.log());
            }
        }
    }

    /** Whether readers, programs and editors get what they want. */
    private boolean works() {
        try {
            return http.get(url).status() == 200
                    && http.get("/api/content/articles" + url).status() == 200
                    && http.get("/api/content/briefs").status() == 200
                    && probe.saves();
        } catch (RuntimeException | AssertionError notYet) {
            return false;
        }
    }

    private void judge(long seed, Writers writers, Illustrators illustrators, Importers importers)
            throws IOException, InterruptedException {
        List<String> lost = writers.lost();
        List<String> misfiled = writers.misfiled(http);
        long end = System.nanoTime() + CONVERGENCE_MS * 1_000_000;
        while (!misfiled.isEmpty() && System.nanoTime() < end) {
            Thread.sleep(LOOK_EVERY_MS);
            misfiled = writers.misfiled(http);
        }
        List<String> broken = illustrators.broken();
        List<String> wrong = importers.wrong(desk);
        var orphans = new TreeSet<>(newsroom.processes().all());
        orphans.removeAll(newsroom.processes().known());
        var table = new Table(System.out, "Kills, seed " + seed)
                .heads("killed", "times", "whole again after s, median", "worst");
        healed.forEach((process, seconds) -> {
            var figures = new Figures(seconds);
            table.row(process, seconds.size(), figures.median(), figures.worst());
        });
        System.out.println();
        table.heads("what", "figure")
                .row("acknowledged writes", writers.acknowledged() + writers.published())
                .row("**of these lost**", lost.size())
                .row("published stories with an item", writers.published())
                .row("**items missing, twice or wrong**", misfiled.size())
                .row("acknowledged pictures", illustrators.acknowledged())
                .row("**of these lost, or with a file that is not whole**", broken.size())
                .row("imports that ended, and that were broken off", importers.counts())
                .row("**stories missing, twice or changing after that**", wrong.size())
                .row("**processes that belong to nobody**", orphans.size());
        failures.addAll(lost);
        failures.addAll(misfiled);
        failures.addAll(broken);
        failures.addAll(wrong);
        orphans.forEach(orphan -> failures.add("Process " + orphan + " belongs to nobody"));
        table.list("What failed", failures);
    }
}
