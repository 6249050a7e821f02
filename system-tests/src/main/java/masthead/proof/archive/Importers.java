package masthead.proof.archive;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import masthead.system.newsroom.Desk;

/** An operator who brings the same archive in again and again, whether or not it comes through. */
public final class Importers implements AutoCloseable {
    private static final long PAUSE_MS = 500;

    private final Importing importing;
    private final Thread thread = new Thread(this::importOn, "importer");
    private volatile boolean going = true;
    private int ended;
    private int brokenOff;

    private Importers(Importing importing) {
        this.importing = importing;
    }

    public static Importers start(Importing importing) {
        var importers = new Importers(importing);
        importers.thread.start();
        return importers;
    }

    private void importOn() {
        while (going) {
            try {
                importing.run();
                ended++;
            } catch (AssertionError | RuntimeException killed) {
                brokenOff++;
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lets the last import end. */
    @Override
    public void close() throws InterruptedException {
        going = false;
        thread.join();
    }

    /** How many imports ended well, and how many were broken off under the operator's hands; known once closed. */
    public String counts() {
        return ended + ", " + brokenOff;
    }

    /** What is not as one undisturbed import would have left it. */
    public List<String> wrong(Desk desk) throws IOException {
        importing.run();
        JsonNode again = importing.run().path("report");
        var wrong = new ArrayList<String>();
        if (!again.path("imported").isEmpty() || !again.path("changed").isEmpty()) {
            wrong.add("An import after a whole one still found something to do: " + again);
        }
        Map<String, Long> there = Imprint.headlines(desk);
        RawArchive.read(importing.file(), importing.media()).published().forEach(item -> {
            if (there.getOrDefault(item.title(), 0L) != 1) {
                wrong.add("“" + item.title() + "” is there " + there.getOrDefault(item.title(), 0L) + " times");
            }
        });
        return wrong;
    }
}
