package masthead.system.reader;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import masthead.system.run.Repository;
import org.jsoup.Jsoup;

/**
 * What a browser's reader mode makes of a page: Mozilla's Readability, as Firefox has it.
 *
 * @param text all that is read, without headline and byline, one space between words
 */
public record ReaderMode(String title, String byline, String published, String language, String text) {
    private static final String PROGRAM = "system-tests/target/browser/readability/Readability.js";

    /** Reads the page that a window shows. */
    public static ReaderMode of(Page page) {
        String readability;
        try {
            readability = Files.readString(Repository.root().resolve(PROGRAM));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object read = page.evaluate("() => { const module = {};\n" + readability
                + "\nreturn new module.exports(document.cloneNode(true)).parse(); }");
        if (!(read instanceof Map<?, ?> found)) {
            throw new AssertionError("Reader mode finds nothing in " + page.url());
        }
        return new ReaderMode(
                words(found, "title"),
                words(found, "byline"),
                words(found, "publishedTime"),
                words(found, "lang"),
                // Its own text runs blocks into each other.
                Jsoup.parse(words(found, "content")).text());
    }

    private static String words(Map<?, ?> found, String name) {
        Object value = found.get(name);
        return value == null ? "" : value.toString().replaceAll("\\s+", " ").strip();
    }
}
