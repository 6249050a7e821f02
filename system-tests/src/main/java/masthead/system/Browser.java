package masthead.system;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import masthead.system.run.Repository;

/**
 * A Chromium without a screen, driven by Playwright. Browser and Node are the system's; the half of Playwright that runs in
 * Node was fetched by the build, see {@code system-tests/browser}.
 */
public final class Browser implements AutoCloseable {
    /** Widths of a phone and of a desk, in CSS pixels. */
    public static final int PHONE = 390;

    public static final int DESK = 1440;

    private static final int HEIGHT = 844;
    public static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program("chromium"))
                        .setArgs(FLAGS));
    }

    public static Browser start() {
        System.setProperty(
                "playwright.cli.dir",
                Repository.root().resolve("system-tests/target/browser").toString());
        var options = new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", program("node").toString()));
        return new Browser(Playwright.create(options));
    }

    /** A window of its own: nothing that another one keeps, no cookie and no storage, is there. */
    public Window window(int width) {
        return window(width, options -> options);
    }

    /** A window for somebody who has it look like this. */
    public Window window(int width, Look look) {
        return window(width, look.choices);
    }

    /** A window of somebody in another part of the world. */
    public Window windowIn(String zone) {
        return window(DESK, options -> options.setTimezoneId(zone));
    }

    /** A window in which no script of a page runs. */
    public Window withoutScripts(int width) {
        return window(width, options -> options.setJavaScriptEnabled(false));
    }

    /** A window for somebody who likes it dark. */
    public Window dark(int width) {
        return window(width, Look.DARK);
    }

    /** A phone whose browser calls itself another one. */
    public Window phoneOfAnotherMake() {
        return window(
                PHONE,
                options -> options.setUserAgent(
                        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15"
                                + " (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1"));
    }

    private Window window(int width, UnaryOperator<com.microsoft.playwright.Browser.NewContextOptions> choices) {
        var options = new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setIsMobile(width < 700);
        return new Window(browser.newContext(choices.apply(options)));
    }

    /** A program of the system. */
    public static Path program(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no " + name + " on the PATH: install it"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
