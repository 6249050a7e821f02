package masthead.proof.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masthead.system.newsroom.Picture;
import masthead.system.run.RunningNewsroom;

/** An archive, brought in as an operator does it. */
public record Importing(RunningNewsroom newsroom, Path file, Path media) {
    private static final Pattern PROGRESS = Pattern.compile("running (\\d+) of ([1-9]\\d*)");

    /** The archive of an old paper, 68 stories and a picture, written into a folder. */
    public static Importing oldPaper(RunningNewsroom newsroom, Path folder) throws IOException {
        Path file = folder.resolve("old-paper.xml");
        try (InputStream archive = Importing.class.getResourceAsStream("old-paper.xml")) {
            Files.copy(Objects.requireNonNull(archive), file);
        }
        Path media = folder.resolve("media");
        Files.createDirectories(media.resolve("2019/03"));
        Files.write(media.resolve("2019/03/quay.jpg"), Picture.ofSize(900, 600).jpegOfACamera("Joris Tann"));
        return new Importing(newsroom, file, media);
    }

    /** Imports it; what the import says of itself in the end. */
    public JsonNode run() {
        return run(line -> {});
    }

    /** Imports it while articles-service is killed that often, each time a little later. */
    public JsonNode runKilled(int times) {
        var killed = new AtomicInteger();
        JsonNode end = run(line -> {
            Matcher progress = PROGRESS.matcher(line);
            if (progress.matches() && killed.get() < times) {
                double done = Double.parseDouble(progress.group(1)) / Integer.parseInt(progress.group(2));
                if (done > killed.get() / (times + 1.0)) {
                    killed.incrementAndGet();
                    newsroom.processes().kill("articles");
                }
            }
        });
        if (killed.get() < times) {
            throw new IllegalStateException("The import was over before it could be killed " + times + " times");
        }
        return end;
    }

    private JsonNode run(Consumer<String> progress) {
        return newsroom.masthead(progress, "--json", "import", file.toString(), "--media", media.toString())
                .done()
                .json();
    }
}
