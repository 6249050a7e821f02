package masthead.deploy.edge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import masthead.deploy.data.OwnFile;

/** What the edge says by itself: a small page for people, a problem document (RFC 9457) for programs. */
final class ErrorPages {
    /** For every answer of the edge's own. */
    static final String HEADERS = "hdr Cache-Control no-store hdr X-Content-Type-Options nosniff"
            + " hdr Content-Security-Policy \"default-src 'none'; style-src 'unsafe-inline'\"";

    private static final Map<Integer, Words> WORDS = Map.ofEntries(
            Map.entry(400, new Words("Bad request", "The request is malformed.")),
            Map.entry(403, new Words("Forbidden", "This request is not allowed.")),
            Map.entry(404, new Words("Not found", "There is nothing at this address.")),
            Map.entry(405, new Words("Method not allowed", "This can't be done with anything here.")),
            Map.entry(408, new Words("Request timeout", "The request took too long to arrive.")),
            Map.entry(413, new Words("Content too large", "What was sent is too large.")),
            Map.entry(421, new Words("Misdirected request", "This site does not answer to that name.")),
            Map.entry(429, new Words("Too many requests", "Too many requests came from your address. Please wait.")),
            Map.entry(431, new Words("Request header fields too large", "The request's headers are too large.")),
            Map.entry(500, new Words("Internal error", "Something went wrong here.")),
            Map.entry(502, new Words("Bad gateway", "The site can't answer just now. Please try again soon.")),
            Map.entry(503, new Words("Service unavailable", "The site can't answer just now. Please try again soon.")),
            Map.entry(504, new Words("Gateway timeout", "The site did not answer in time. Please try again soon.")));

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; }
            body { max-width: 34rem; margin: 18vh auto 0; padding: 0 1.5rem; font: 1.125rem/1.6 Georgia, serif; }
            h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.2; }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            <p>%2$s</p>
            </main>
            </body>
            </html>
            """;

    private static final String PROBLEM = """
            {"type":"urn:masthead:problem:status-%2$d","title":"%1$s","status":%2$d,"detail":"%3$s"}
            """;

    private record Words(String title, String detail) {}

    private ErrorPages() {}

    /** Writes all of them into a folder. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var entry : WORDS.entrySet()) {
            int status = entry.getKey();
            Words words = entry.getValue();
            write(page(folder, status), PAGE.formatted(words.title, words.detail));
            write(problem(folder, status), PROBLEM.formatted(words.title, status, words.detail));
        }
    }

    static Path page(Path folder, int status) {
        return folder.resolve(status + ".html");
    }

    static Path problem(Path folder, int status) {
        return folder.resolve(status + ".json");
    }

    /** How a proxy of HAProxy answers when it fails by itself. */
    static String directives(Path folder, boolean problems) {
        var lines = new StringBuilder();
        for (int status : new int[] {400, 403, 408, 500, 502, 503, 504}) {
            String type = problems ? "application/problem+json" : "\"text/html; charset=utf-8\"";
            String file = HaproxyConfiguration.word(problems ? problem(folder, status) : page(folder, status));
            lines.append("  http-error status %d content-type %s file %s %s\n".formatted(status, type, file, HEADERS));
        }
        return lines.toString();
    }

    private static void write(Path file, String text) throws IOException {
        OwnFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
