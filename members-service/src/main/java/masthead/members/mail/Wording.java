package masthead.members.mail;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of one mail with their values, as a subject, a plain text and a page. */
final class Wording {
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern NO_LINE = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final String PAGE = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
            <meta name="color-scheme" content="light dark"><title>%s</title></head>
            <body style="margin:0;padding:24px;font:16px/1.5 Georgia,'Times New Roman',serif">
            <div style="max-width:34em;margin:0 auto">
            %s
            </div></body></html>
            """;
    private static final String BUTTON = """
            <p><a href="%s" style="display:inline-block;padding:10px 18px;border-radius:4px;background:#0b4f6c;color:#ffffff;\
            text-decoration:none;font-family:Helvetica,Arial,sans-serif">%s</a></p>""";
    private static final String CODE =
            "<p style=\"font:700 28px/1.2 Menlo,Consolas,monospace;letter-spacing:.15em\">%s</p>";

    private final MailKind kind;
    private final Map<String, String> values;

    Wording(MailKind kind, Map<String, String> values) {
        this.kind = kind;
        this.values = values;
    }

    /** One line, whatever the values are. */
    String subject() {
        return NO_LINE.matcher(filled(kind.subject(), value -> value)).replaceAll(" ");
    }

    String text() {
        return filled(kind.body(), Wording::line);
    }

    String html() {
        String paragraphs = paragraphs().stream().map(this::html).collect(Collectors.joining("\n"));
        return PAGE.formatted(escaped(subject()), paragraphs);
    }

    private String html(String paragraph) {
        return switch (paragraph) {
            case "{url}" -> BUTTON.formatted(filled(paragraph, Wording::escaped), escaped(kind.button()));
            case "{code}" -> CODE.formatted(filled(paragraph, Wording::escaped));
            default -> "<p>" + filled(paragraph, value -> escaped(line(value))) + "</p>";
        };
    }

    private List<String> paragraphs() {
        return List.of(kind.body().strip().split("\n\n"));
    }

    private String filled(String words, UnaryOperator<String> form) {
        return NAME.matcher(words).replaceAll(found -> Matcher.quoteReplacement(form.apply(value(found.group(1)))));
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("A mail " + kind + " needs a " + name);
        }
        return value;
    }

    private static String line(String value) {
        return NO_LINE.matcher(value).replaceAll(" ");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
