package masthead.articles.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment that opens a block: {@code <!-- wp:name {"some":"attributes"} -->}, or stands for a whole one when it ends in a
 * slash.
 *
 * @param name without {@code core/}
 * @param whole whether it has no markup of its own: the old site made what was shown
 */
record BlockComment(String name, String attributes, boolean whole) {
    private static final Pattern OPENING = Pattern.compile(
            "\\s*wp:([a-z][a-z0-9-]*(?:/[a-z0-9][a-z0-9-]*)?)\\s*(\\{.*\\})?\\s*(/)?\\s*", Pattern.DOTALL);

    /** Blocks whose markup says all that they are. */
    private static final Set<String> PLAIN = Set.of(
            "audio",
            "button",
            "buttons",
            "classic",
            "code",
            "column",
            "columns",
            "cover",
            "cover-image",
            "details",
            "embed",
            "file",
            "footnotes",
            "freeform",
            "gallery",
            "group",
            "heading",
            "html",
            "image",
            "list",
            "list-item",
            "math",
            "media-text",
            "missing",
            "more",
            "nextpage",
            "paragraph",
            "preformatted",
            "pullquote",
            "quote",
            "separator",
            "shortcode",
            "spacer",
            "subhead",
            "table",
            "text-columns",
            "verse",
            "video");

    static Optional<BlockComment> of(String comment) {
        Matcher opening = OPENING.matcher(comment);
        if (!opening.matches()) {
            return Optional.empty();
        }
        String attributes = opening.group(2) == null ? "" : opening.group(2);
        String name = opening.group(1).toLowerCase(Locale.ROOT).replaceFirst("^core/", "");
        return Optional.of(new BlockComment(name, attributes, opening.group(3) != null));
    }

    /** Whether the old theme or WordPress itself filled it: menus, lists of posts, search boxes, the post's own fields. */
    boolean themes() {
        return !name.contains("/") && !PLAIN.contains(name) && !name.equals("block");
    }

    /** Whether a plug-in that we don't know made it. */
    boolean foreign() {
        return name.contains("/") && !name.startsWith("core-embed/");
    }

    /** Another text that stands here by reference. */
    boolean reusable() {
        return name.equals("block");
    }

    boolean embeds() {
        return name.equals("embed") || name.startsWith("core-embed/");
    }
}
