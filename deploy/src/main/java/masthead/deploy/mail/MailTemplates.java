package masthead.deploy.mail;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The mail pages' HTML. */
final class MailTemplates {
    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; }
            body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; font: 1rem/1.5 system-ui, sans-serif; }
            h1 { font-size: 1.5rem; line-height: 1.25; }
            table { width: 100%%; border-collapse: collapse; }
            th, td { padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #8885; text-align: left; }
            th, td { vertical-align: top; overflow-wrap: anywhere; }
            pre { padding: 1rem; border: 1px solid #8885; white-space: pre-wrap; overflow-wrap: anywhere; }
            iframe { width: 100%%; height: 40rem; border: 1px solid #8885; background: #fff; }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            %2$s
            </main>
            </body>
            </html>
            """;

    private static final String TABLE = """
            <table>
            <thead><tr><th scope="col">To</th><th scope="col">Subject</th><th scope="col">Date</th></tr></thead>
            <tbody>
            %s</tbody>
            </table>
            """;

    private static final String ROW = """
            <tr><td>%s</td><td><a href="/%d">%s</a></td><td>%s</td></tr>
            """;

    private static final String MAIL = """
            <p><a href="/">All mails</a> · <a href="/%1$d/source">Source</a></p>
            <table>
            <tr><th scope="row">From</th><td>%2$s</td></tr>
            <tr><th scope="row">To</th><td>%3$s</td></tr>
            <tr><th scope="row">Date</th><td>%4$s</td></tr>
            </table>
            """;

    private MailTemplates() {}

    static String message(String text) {
        return FRAME.formatted(escaped(text), "<p><a href=\"/\">All mails</a></p>");
    }

    static String list(List<Mail> mails) {
        String rows = mails.stream()
                .map(mail -> ROW.formatted(
                        escaped(String.join(", ", mail.to())), mail.number(), subject(mail), escaped(mail.date())))
                .collect(Collectors.joining());
        String body = mails.isEmpty()
                ? "<p>Nothing yet. Mails that this machine's newsroom sends end here.</p>"
                : TABLE.formatted(rows);
        return FRAME.formatted("Caught mails", body);
    }

    static String mail(Mail mail) {
        var body = new StringBuilder(MAIL.formatted(
                mail.number(), escaped(mail.from()), escaped(String.join(", ", mail.to())), escaped(mail.date())));
        if (mail.text() != null) {
            body.append("<h2>Text</h2>\n<pre>").append(linked(mail.text())).append("</pre>\n");
        }
        if (mail.html() != null) {
            body.append("<h2>HTML</h2>\n<iframe sandbox title=\"The HTML part\" src=\"/%d/html\"></iframe>\n"
                    .formatted(mail.number()));
        }
        return FRAME.formatted(subject(mail), body);
    }

    private static String subject(Mail mail) {
        String subject = mail.subject();
        return subject == null || subject.isBlank() ? "(no subject)" : escaped(subject);
    }

    /** The text with its web addresses as links. */
    private static String linked(String text) {
        return escaped(text).replaceAll("\\bhttps?://[^\\s<>&\"]+(&amp;[^\\s<>&\"]+)*", "<a href=\"$0\">$0</a>");
    }

    private static String escaped(@Nullable String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}
