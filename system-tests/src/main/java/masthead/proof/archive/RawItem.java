package masthead.proof.archive;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One item of an export, as it stands there. */
public record RawItem(Element xml) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    public long id() {
        return Long.parseLong(text("wp:post_id"));
    }

    public String type() {
        return text("wp:post_type");
    }

    public String title() {
        return text("title");
    }

    public String content() {
        return text("content:encoded");
    }

    public String excerpt() {
        return text("excerpt:encoded");
    }

    public String link() {
        return text("link");
    }

    public long parent() {
        return Long.parseLong("0" + text("wp:post_parent"));
    }

    /** Where an attachment's file was. */
    public String file() {
        return text("wp:attachment_url");
    }

    public boolean story() {
        return type().equals("post") || type().equals("page");
    }

    /** Whether everybody could read it. */
    public boolean published() {
        return story()
                && text("wp:status").equals("publish")
                && text("wp:post_password").isEmpty()
                && !future();
    }

    private boolean future() {
        try {
            return LocalDateTime.parse(text("wp:post_date_gmt"), TIME).isAfter(LocalDateTime.now(ZoneOffset.UTC));
        } catch (DateTimeParseException undated) {
            return false;
        }
    }

    /** The first value of a custom field. */
    public Optional<String> field(String key) {
        return xml.children().stream()
                .filter(child -> child.nodeName().equals("wp:postmeta"))
                .filter(meta -> text(meta, "wp:meta_key").equals(key))
                .map(meta -> text(meta, "wp:meta_value"))
                .findFirst();
    }

    /** The slugs of its terms in a taxonomy such as {@code category}. */
    public List<String> terms(String domain) {
        var slugs = new ArrayList<String>();
        for (Element child : xml.children()) {
            if (child.nodeName().equals("category") && child.attr("domain").equals(domain)) {
                slugs.add(child.attr("nicename"));
            }
        }
        return slugs;
    }

    private String text(String name) {
        return text(xml, name);
    }

    private static String text(Element of, String name) {
        return of.children().stream()
                .filter(child -> child.nodeName().equals(name))
                .findFirst()
                .map(Element::wholeText)
                .orElse("")
                .strip();
    }
}
