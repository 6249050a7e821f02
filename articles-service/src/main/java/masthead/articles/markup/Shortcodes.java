package masthead.articles.markup;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masthead.articles.markup.Loss.Kind;
import org.jsoup.nodes.Entities;

/**
 * Replaces shortcodes by markup that says the same. Of one that nobody knows, the tags are lost and the words that it encloses
 * are kept. Words in brackets that are no shortcode, such as [sic], stay.
 */
final class Shortcodes {
    static final String GALLERY = "archive-gallery";
    static final String PLAYLIST = "archive-playlist";
    static final String EMBED = "archive-embed";

    private static final Pattern VERBATIM = Pattern.compile("(?is)<(script|style|textarea)\\b.*?</\\1\\s*>");
    private static final int DEEPEST = 30;

    /** Shortcodes of players, and the address that a bare number or name in them means. */
    private static final Map<String, String> PLAYERS = Map.ofEntries(
            entry("youtube", "https://www.youtube.com/watch?v="),
            entry("vimeo", "https://vimeo.com/"),
            entry("dailymotion", "https://www.dailymotion.com/video/"),
            entry("ted", "https://www.ted.com/talks/"),
            entry("tweet", "https://twitter.com/i/status/"),
            entry("twitter", "https://twitter.com/i/status/"),
            entry("wpvideo", "https://videopress.com/v/"),
            entry("videopress", "https://videopress.com/v/"),
            entry("instagram", "https://www.instagram.com/p/"),
            entry("facebook", ""),
            entry("soundcloud", ""),
            entry("spotify", ""),
            entry("flickr", ""),
            entry("tiktok", ""),
            entry("telegram", "https://t.me/"),
            entry("bandcamp", ""),
            entry("googlemaps", ""));

    private static final Set<String> FORMS = Set.of(
            "contact-form",
            "contact-form-7",
            "contact-field",
            "wpforms",
            "gravityform",
            "gravityforms",
            "ninja_form",
            "ninja_forms",
            "formidable",
            "mc4wp_form",
            "newsletter_form",
            "fluentform",
            "forminator_form",
            "jetpack_subscription_form",
            "blog_subscription_form",
            "crowdsignal",
            "poll",
            "polldaddy");
    private static final Set<String> CODE =
            Set.of("code", "sourcecode", "source", "php", "css", "python", "bash", "sql");

    private final Losses losses;
    private int depth;

    Shortcodes(Losses losses) {
        this.losses = losses;
    }

    String expand(String html) {
        if (html.indexOf('[') < 0 || depth == DEEPEST) {
            return html;
        }
        depth++;
        Set<String> closed = Shortcode.closed(html);
        var out = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            at = switch (html.charAt(at)) {
                case '<' -> copyTag(html, at, out);
                case '[' -> bracket(html, at, closed, out);
                default -> copy(html, at, at + 1, out);
            };
        }
        depth--;
        return out.toString();
    }

    private static int copy(String html, int from, int to, StringBuilder out) {
        out.append(html, from, to);
        return to;
    }

    private static int copyTag(String html, int at, StringBuilder out) {
        Matcher verbatim = VERBATIM.matcher(html).region(at, html.length());
        return copy(html, at, verbatim.lookingAt() ? verbatim.end() : tagEnd(html, at), out);
    }

    /** Where a tag or comment ends; the next character where none begins. */
    private static int tagEnd(String html, int at) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at);
            return end < 0 ? html.length() : end + 3;
        }
        if (at + 1 >= html.length() || !(html.charAt(at + 1) == '/' || Character.isLetter(html.charAt(at + 1)))) {
            return at + 1;
        }
        char quote = 0;
        for (int i = at; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return at + 1;
    }

    private int bracket(String html, int at, Set<String> closed, StringBuilder out) {
        boolean escaped = html.startsWith("[[", at);
        Optional<Shortcode> found = Shortcode.at(html, escaped ? at + 1 : at, closed);
        if (found.isPresent() && escaped && html.startsWith("]", found.get().end())) {
            copy(html, at + 1, found.get().end(), out);
            return found.get().end() + 1;
        }
        Optional<String> markup = found.filter(code -> !escaped).flatMap(code -> markup(code, alone(html, at, code)));
        if (markup.isEmpty()) {
            return copy(html, at, at + 1, out);
        }
        out.append(markup.get());
        return found.get().end();
    }

    /** Whether nothing else stands on the line. */
    private static boolean alone(String html, int at, Shortcode code) {
        String before = html.substring(Math.max(0, at - 200), at);
        String after = html.substring(code.end(), Math.min(html.length(), code.end() + 200));
        return before.matches("(?s)(?:.*[\\n>])?[ \\t]*") && after.matches("(?s)[ \\t]*(?:[\\n<].*)?");
    }

    private Optional<String> markup(Shortcode code, boolean alone) {
        String content = code.content() == null ? "" : code.content();
        if (PLAYERS.containsKey(code.name())) {
            return Optional.of(player(code));
        }
        if (FORMS.contains(code.name())) {
            losses.add(Kind.FORM, "forms are not imported", code.tag() + " " + Plain.ofMarkup(expand(content)));
            return Optional.of("");
        }
        if (CODE.contains(code.name()) && code.content() != null) {
            String language = code.value("language", "lang").orElse(code.name().length() > 3 ? "" : code.name());
            return Optional.of("<pre class=\"language-" + escaped(language) + "\"><code>" + content + "</code></pre>");
        }
        return switch (code.name()) {
            case "caption", "wp_caption" -> Optional.of(captioned(code, content));
            case "gallery" ->
                Optional.of(element(GALLERY, code.value("ids", "include").orElse("")));
            case "playlist" ->
                Optional.of(element(PLAYLIST, code.value("ids", "include").orElse("")));
            case "embed" -> Optional.of(embed(code, code.address()));
            case "audio", "video" -> Optional.of(sound(code));
            case "pullquote" ->
                Optional.of("<figure class=\"wp-block-pullquote\"><blockquote>" + expand(content)
                        + "</blockquote></figure>");
            default -> unknown(code, alone, content);
        };
    }

    private Optional<String> unknown(Shortcode code, boolean alone, String content) {
        boolean lonely =
                alone && code.name().equals(code.tag().substring(1, code.tag().length() - 1));
        if (!code.deliberate() && !lonely) {
            return Optional.empty();
        }
        String kept = code.content() == null ? "" : "; the words within are kept";
        losses.add(Kind.SHORTCODE, "nobody knows what this shortcode showed" + kept, code.tag());
        return Optional.of(expand(content));
    }

    private String captioned(Shortcode code, String content) {
        String caption = code.named().get("caption");
        return "<figure class=\"wp-caption\">" + expand(content)
                + (caption == null ? "" : "<figcaption>" + caption + "</figcaption>") + "</figure>";
    }

    private String player(Shortcode code) {
        Optional<String> named = code.address();
        if (named.isPresent()) {
            return embed(code, named);
        }
        String page = PLAYERS.getOrDefault(code.name(), "");
        String id = code.value("id", "v")
                .orElse(code.rest().isEmpty() ? "" : code.rest().get(0));
        return embed(code, page.isEmpty() || id.isEmpty() ? Optional.empty() : Optional.of(page + id));
    }

    private String embed(Shortcode code, Optional<String> address) {
        if (address.isEmpty()) {
            losses.add(Kind.SHORTCODE, "names nothing that could be shown", code.tag());
            return "";
        }
        return "<" + EMBED + ">" + escaped(address.get().replaceFirst("&w=.*", "")) + "</" + EMBED + ">";
    }

    private String sound(Shortcode code) {
        Optional<String> address = code.value(
                        "src", "mp3", "m4a", "ogg", "oga", "wav", "wma", "flac", "mp4", "m4v", "webm", "ogv", "wmv",
                        "flv", "mov")
                .or(code::address);
        if (address.isEmpty()) {
            losses.add(Kind.SHORTCODE, "names nothing that could be played", code.tag());
            return "";
        }
        return "<" + code.name() + " src=\"" + escaped(address.get()) + "\"></" + code.name() + ">";
    }

    private static String element(String name, String ids) {
        return "<" + name + " ids=\"" + escaped(ids) + "\"></" + name + ">";
    }

    private static String escaped(String text) {
        return Entities.escape(text);
    }
}
