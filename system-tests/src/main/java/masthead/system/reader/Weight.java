package masthead.system.reader;

import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import masthead.system.Browser;
import masthead.system.Window;

/**
 * What a page costs somebody who pays by the byte.
 *
 * @param bytes of bodies as they went over the line, by what the browser asked for: {@code document}, {@code stylesheet},
 *     {@code script}, {@code font}, {@code image}, {@code icon}
 */
public record Weight(Map<String, Integer> bytes) {
    /** Reads a page in a browser that has nothing of it yet. */
    public static Weight of(Browser browser, String address) {
        try (Window window = browser.window(Browser.DESK)) {
            var asked = new ArrayList<Request>();
            window.page().onRequestFinished(asked::add);
            window.visit(address);
            window.page().evaluate("() => document.fonts.ready.then(() => 0)");
            return new Weight(List.copyOf(asked).stream()
                    .collect(Collectors.groupingBy(
                            Weight::type, Collectors.summingInt(request -> request.sizes().responseBodySize))));
        }
    }

    private static String type(Request request) {
        return request.url().endsWith(".svg") ? "icon" : request.resourceType();
    }

    public int of(String type) {
        return bytes.getOrDefault(type, 0);
    }

    /** Of what it takes to read the words: page, style and scripts. */
    public int ofWords() {
        return Set.of("document", "stylesheet", "script").stream()
                .mapToInt(this::of)
                .sum();
    }
}
