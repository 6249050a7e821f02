package masthead.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import masthead.proof.archive.Alignment;
import masthead.proof.archive.Importing;
import masthead.proof.archive.Imprint;
import masthead.proof.archive.Losses;
import masthead.proof.archive.RawArchive;
import masthead.proof.archive.RawItem;
import masthead.proof.archive.RawWords;
import masthead.proof.archive.ServedFile;
import masthead.proof.archive.Visible;
import masthead.report.Table;
import masthead.system.http.Answer;
import masthead.system.http.Crawl;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;
import masthead.system.run.Folder;
import masthead.system.run.RunningNewsroom;
import org.jsoup.nodes.Element;

/** Imports a WordPress archive and reads it a second time, word by word: FILE MEDIA. */
public final class ImportedArchive {
    private static final int KILLS = 2;

    private final RawArchive archive;
    private final RunningNewsroom newsroom;
    private final Http reader;
    private final Desk desk;
    private final List<String> faults = new ArrayList<>();

    private ImportedArchive(RawArchive archive, RunningNewsroom newsroom) {
        this.archive = archive;
        this.newsroom = newsroom;
        this.reader = newsroom.http();
        this.desk = newsroom.staff().desk("owner");
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("Usage: deploy/prove imported-archive FILE MEDIA");
            System.exit(2);
        }
        Path file = Path.of(arguments[0]).toAbsolutePath();
        Path media = Path.of(arguments[1]).toAbsolutePath();
        RawArchive archive = RawArchive.read(file, media);
        var table = new Table(System.out, "An imported archive").heads("what", "figure");
        Map<String, String> whole;
        List<String> faults;
        try (var newsroom = RunningNewsroom.start()) {
            var proof = new ImportedArchive(archive, newsroom);
            whole = proof.prove(new Importing(newsroom, file, media), table);
            faults = proof.faults;
        }
        try (var newsroom = RunningNewsroom.start()) {
            new Importing(newsroom, file, media).runKilled(KILLS);
            Map<String, String> killed =
                    Imprint.of(newsroom.http(), newsroom.staff().desk("owner"));
            List<String> differences = differences(whole, killed);
            table.row("stories that differ after an import that was killed " + KILLS + " times", differences.size());
            faults.addAll(differences);
        }
        table.list("What is behind it", faults);
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private Map<String, String> prove(Importing importing, Table table) throws IOException {
        long begun = System.nanoTime();
        JsonNode first = importing.run();
        table.row("seconds that the import took", (System.nanoTime() - begun) / 1_000_000_000);
        for (String outcome : List.of("imported", "changed", "unchanged", "skipped")) {
            table.row(outcome, counts(first, outcome));
        }
        Losses losses = Losses.of(desk, first.path("id").asText());
        table.row("listed losses", losses.kinds());
        words(losses, table);
        addresses(table);
        files(table);
        credits(table);
        again(importing, table);
        return Imprint.of(reader, desk);
    }

    private static String counts(JsonNode end, String outcome) {
        var parts = new ArrayList<String>();
        end.path("report")
                .path(outcome)
                .properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(state ->
                                parts.add(state.getValue().asLong() + " " + kind.getKey() + " " + state.getKey())));
        return String.join(", ", parts);
    }

    private void words(Losses losses, Table table) {
        var raw = new RawWords(archive);
        int all = 0;
        int lost = 0;
        int missing = 0;
        for (RawItem item : archive.published()) {
            List<String> wanted = raw.of(item);
            List<String> absent = Alignment.missing(wanted, Visible.words(page(item)));
            List<String> unexplained = losses.unexplained(item.id(), absent);
            all += wanted.size();
            lost += absent.size() - unexplained.size();
            missing += unexplained.size();
            if (!unexplained.isEmpty()) {
                faults.add(
                        "item " + item.id() + " misses " + unexplained.size() + ": " + String.join(" ", unexplained));
            }
        }
        table.row("published items", archive.published().size());
        table.row("words of their titles, excerpts, texts, alt texts and captions", all);
        table.row("of these within the listed losses", lost);
        table.row("**words missing outside the listed losses, or out of order**", missing);
    }

    /** The story on the page that an item's old address leads to. */
    private Element page(RawItem item) {
        String path = archive.path(item.link()).orElseThrow();
        Answer answer = reader.get(path);
        Answer page = answer.header("Location").map(reader::get).orElse(answer).expect(200);
        return Optional.ofNullable(page.page().selectFirst("article.story"))
                .orElseThrow(() -> new IllegalStateException("No story on " + page));
    }

    private void addresses(Table table) {
        int asked = 0;
        int reached = 0;
        for (RawItem item : archive.published()) {
            var paths = new TreeSet<String>();
            archive.path(item.link()).ifPresent(paths::add);
            paths.add("/?p=" + item.id());
            if (item.type().equals("page")) {
                paths.add("/?page_id=" + item.id());
            }
            for (String path : paths) {
                asked++;
                reached += reaches(path) ? 1 : 0;
            }
        }
        table.row("old addresses of published items", asked);
        table.row("**of these that reach their page in at most one hop**", reached);
    }

    private boolean reaches(String path) {
        Answer answer = reader.get(path);
        Answer end = answer.status() == 301
                ? reader.get(answer.header("Location").orElseThrow().replaceFirst("^https?://[^/]+", ""))
                : answer;
        if (end.status() != 200) {
            faults.add(
                    path + " ends with " + end.status() + " at " + end.request().target());
        }
        return end.status() == 200;
    }

    private void files(Table table) {
        int files = 0;
        int betraying = 0;
        for (var found : Crawl.from(reader, List.of("/", "/rss", "/api/content/articles"))
                .entrySet()) {
            if (found.getKey().startsWith("/media/") && found.getValue().status() == 200) {
                files++;
                List<String> betrayals =
                        new ServedFile(found.getKey(), found.getValue().body()).betrayals();
                betraying += betrayals.isEmpty() ? 0 : 1;
                faults.addAll(betrayals);
            }
        }
        table.row("files of pictures on public pages", files);
        table.row("**of these with a serial number, a position or a preview**", betraying);
    }

    private void credits(Table table) throws IOException {
        var kept = new java.util.TreeMap<String, String>();
        for (JsonNode picture : desk.all("/media")) {
            kept.put(picture.path("fileName").asText(), picture.path("credit").asText());
        }
        int credited = 0;
        int same = 0;
        for (Path file : Folder.files(archive.media())) {
            var names = new ServedFile(file.toString(), Files.readAllBytes(file)).credits();
            String name = file.getFileName().toString();
            if (!names.isEmpty() && kept.containsKey(name)) {
                credited++;
                boolean said = names.stream().anyMatch(words -> kept.get(name).contains(words));
                same += said ? 1 : 0;
                if (!said) {
                    faults.add(name + " is credited to " + names + ", not to “" + kept.get(name) + "”");
                }
            }
        }
        table.row("imported pictures whose file names a credit", credited);
        table.row("**of these that are credited so here**", same);
    }

    private void again(Importing importing, Table table) {
        Map<String, String> before = Imprint.versions(desk);
        JsonNode second = importing.run();
        List<String> differences = differences(before, Imprint.versions(desk));
        table.row("a second import: imported", counts(second, "imported"));
        table.row("a second import: changed", counts(second, "changed"));
        table.row("**stories that a second import changed**", differences.size());
        faults.addAll(differences);
    }

    private static List<String> differences(Map<String, String> first, Map<String, String> second) {
        var names = new TreeSet<>(first.keySet());
        names.addAll(second.keySet());
        return names.stream()
                .filter(name -> !first.getOrDefault(name, "").equals(second.getOrDefault(name, "")))
                .map(name -> name + " is not the same")
                .toList();
    }
}
