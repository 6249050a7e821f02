package masthead.system.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import masthead.system.Browser;
import masthead.system.OneNewsroom;
import masthead.system.Window;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page does while it comes in and is read: it asks nobody but us, breaks no policy, and nothing in it ever moves. */
@ExtendWith(OneNewsroom.class)
class CalmIT {
    /** A line on which the type comes well after the words. */
    private static final int LATENCY_MS = 60;

    private static final int BYTES_A_SECOND = 400_000;

    /** Remembers what moved by itself, see the Layout Instability API. */
    private static final String SHIFTS = """
            window.shifts = [];
            new PerformanceObserver((list) => {
              for (const shift of list.getEntries()) {
                if (shift.hadRecentInput) continue;
                const what = shift.sources.map(({ node }) => node?.outerHTML?.slice(0, 90) ?? node?.textContent?.slice(0, 60));
                window.shifts.push({ by: shift.value, what: what.join(" & ") });
              }
            }).observe({ type: "layout-shift", buffered: true });
            """;
    /** To the foot and back, so that everything that waits for being seen is fetched. */
    private static final String READ = """
            async () => {
              const frame = () => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next)));
              for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
                scrollTo(0, y);
                await frame();
              }
              await Promise.all([...document.images].filter((image) => !image.complete)
                .map((image) => new Promise((done) => { image.onload = image.onerror = done; })));
              await document.fonts.ready;
              scrollTo(0, 0);
              await frame();
              return window.shifts.map((shift) => shift.by.toFixed(4) + " " + shift.what);
            }
            """;

    private final RunningNewsroom newsroom;
    private final Paper paper;
    private final Browser browser;
    private final List<String> wrong = new ArrayList<>();

    CalmIT(RunningNewsroom newsroom, Paper paper, Browser browser) {
        this.newsroom = newsroom;
        this.paper = paper;
        this.browser = browser;
    }

    @Test
    void nothingMovesAndNobodyElseIsAsked() {
        for (int width : new int[] {Browser.PHONE, Browser.DESK}) {
            for (PageKind kind : PageKind.values()) {
                // A window of its own each time, for which nothing is kept yet.
                try (Window window = browser.window(width)) {
                    read(kind, width, window);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    private void read(PageKind kind, int width, Window window) {
        String where = kind + ", " + width + ": ";
        Page page = window.page();
        slow(page);
        page.addInitScript(SHIFTS);
        page.onRequest(request -> {
            if (!URI.create(request.url()).getAuthority().equals("localhost:" + newsroom.edgePort())) {
                wrong.add(where + "asks " + request.url());
            }
        });
        window.visit(newsroom.site() + kind.in(paper));
        ((List<?>) page.evaluate(READ)).forEach(shift -> wrong.add(where + "moved by " + shift));
        window.complaints().stream()
                .filter(complaint -> !complaint.contains("status of " + kind.status()))
                .forEach(complaint -> wrong.add(where + complaint));
    }

    private static void slow(Page page) {
        CDPSession devices = page.context().newCDPSession(page);
        devices.send("Network.enable");
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MS);
        line.addProperty("downloadThroughput", BYTES_A_SECOND);
        line.addProperty("uploadThroughput", BYTES_A_SECOND);
        devices.send("Network.emulateNetworkConditions", line);
    }
}
