package masthead.articles.wordpress;

import java.util.Set;
import masthead.articles.markup.Loss;

/** What an item of an archive is to us. */
public enum Role {
    /** A post or page: becomes an article. */
    STORY,
    /** An uploaded file: becomes a picture, if it is one. */
    ATTACHMENT,
    /** A guest of Co-Authors Plus: becomes an author. */
    AUTHOR,
    /** Nothing that anybody ever saw: older versions, what was thrown away, notes of the software to itself. */
    PASSED_OVER,
    /** Something that readers saw and that is not imported. */
    LOST;

    private static final Set<String> INTERNAL =
            Set.of("revision", "oembed_cache", "customize_changeset", "user_request", "wp_font_family", "wp_font_face");
    private static final Set<String> THROWN_AWAY = Set.of("trash", "auto-draft", "inherit");

    public static Role of(WpItem item) {
        return switch (item.type()) {
            case "post", "page" -> THROWN_AWAY.contains(item.status()) ? PASSED_OVER : STORY;
            case "attachment" -> item.status().equals("trash") ? PASSED_OVER : ATTACHMENT;
            case "guest-author" -> AUTHOR;
            default -> INTERNAL.contains(item.type()) ? PASSED_OVER : LOST;
        };
    }

    /** Why an item is lost. */
    public static Loss loss(WpItem item) {
        String words = (item.title() + " " + item.field("_menu_item_url").orElse("")).strip();
        return switch (item.type()) {
            case "nav_menu_item", "wp_navigation" ->
                new Loss(Loss.Kind.MENU, "menus are not imported; the site's navigation is set anew", words);
            case "wp_template", "wp_template_part" ->
                new Loss(Loss.Kind.TEMPLATE, "the site has its own templates", words);
            case "custom_css", "wp_global_styles" -> new Loss(Loss.Kind.STYLE, "the site has one style", words);
            case "wp_block" -> new Loss(Loss.Kind.REUSABLE_BLOCK, "texts shown by reference are not imported", words);
            default -> new Loss(Loss.Kind.POST_TYPE, "nobody knows items of the type " + item.type(), words);
        };
    }
}
