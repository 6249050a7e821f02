package masthead.deploy.mail;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masthead.deploy.Json;
import org.jspecify.annotations.Nullable;

/**
 * The mails in a browser: {@code /} is the list, {@code /N} a mail, {@code /N/html} its HTML part, {@code /N/source} all
 * of it; and for programs {@code /messages} and {@code /messages/N} as JSON.
 */
final class MailPages implements HttpHandler {
    private static final Pattern PATH =
            Pattern.compile("(?<json>/messages)?(/(?<number>[0-9]{1,18})(/(?<part>html|source))?)?/?");
    private static final int LISTED = 200;
    private static final String NOTHING_FOREIGN =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-src 'self'; frame-ancestors 'self'";

    private final Mailbox mailbox;

    MailPages(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    private record Page(int status, String type, byte[] body) {
        static Page html(int status, String text) {
            return new Page(status, "text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        }

        static Page json(Object value) {
            return new Page(200, "application/json", Json.text(value).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Page page = exchange.getRequestMethod().equals("GET")
                    ? page(exchange.getRequestURI().getPath())
                    : Page.html(405, MailTemplates.message("Only reading is possible here"));
            Headers headers = exchange.getResponseHeaders();
            headers.set("Content-Type", page.type);
            headers.set("Content-Security-Policy", NOTHING_FOREIGN);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Cache-Control", "no-store");
            exchange.sendResponseHeaders(page.status, page.body.length);
            exchange.getResponseBody().write(page.body);
        }
    }

    private Page page(String path) throws IOException {
        Matcher asked = PATH.matcher(path);
        if (!asked.matches()) {
            return notFound();
        }
        boolean json = asked.group("json") != null;
        String number = asked.group("number");
        if (number == null) {
            List<Mail> mails = newest();
            return json ? Page.json(Map.of("items", mails)) : Page.html(200, MailTemplates.list(mails));
        }
        var source = mailbox.read(Long.parseLong(number));
        if (source.isEmpty()) {
            return notFound();
        }
        Mail mail = Mail.of(Long.parseLong(number), source.get());
        return json ? Page.json(mail) : part(mail, source.get(), asked.group("part"));
    }

    private static Page part(Mail mail, byte[] source, @Nullable String part) {
        if (part == null) {
            return Page.html(200, MailTemplates.mail(mail));
        }
        if (part.equals("source")) {
            return new Page(200, "text/plain; charset=utf-8", source);
        }
        return mail.html() == null ? notFound() : Page.html(200, mail.html());
    }

    private List<Mail> newest() throws IOException {
        var mails = new ArrayList<Mail>();
        for (long number : mailbox.numbers().stream().limit(LISTED).toList()) {
            var source = mailbox.read(number);
            if (source.isPresent()) {
                mails.add(Mail.of(number, source.get()).withoutParts());
            }
        }
        return mails;
    }

    private static Page notFound() {
        return Page.html(404, MailTemplates.message("No such mail"));
    }
}
