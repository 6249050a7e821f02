package masthead.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import masthead.system.run.Repository;

/** A window of a browser with one page, and what the browser complained about in it. */
public final class Window implements AutoCloseable {
    private static final double PATIENCE_MS = 15_000;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Window(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(PATIENCE_MS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.url() + " " + request.failure()));
    }

    /** Goes to an address, and returns when all of the page is there. */
    public Page visit(String address) {
        complaints.clear();
        page.navigate(address);
        return page;
    }

    public Page page() {
        return page;
    }

    public BrowserContext context() {
        return context;
    }

    /** What the browser complained about since the visit, such as a breach of the content security policy. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Keeps a picture of the whole page in {@code target/looks}. */
    public void picture(String name) {
        Path file = Repository.root().resolve("system-tests/target/looks").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }

    @Override
    public void close() {
        context.close();
    }
}
