package masthead.proof.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masthead.system.run.RunningNewsroom;

/** An archive, brought in as an operator does it. */
public record Importing(RunningNewsroom newsroom, Path file, Path media) {
    private static final Pattern PROGRESS = Pattern.compile("running (\\d+) of ([1-9]\\d*)");

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
