package masthead.articles.markup;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Something that could not be taken over.
 *
 * @param reason in words for editors
 * @param words what is gone: its visible words, or its name or address where it had none
 */
public record Loss(Kind kind, String reason, String words) {

    /** What sort of thing it was. */
    public enum Kind {
        ABBREVIATION,
        ADDRESS,
        ANCHOR,
        ATTACHMENT,
        CAPTION_LINK,
        COMMENTS,
        DRAWING,
        EDITED_HERE,
        EXCERPT,
        FORM,
        FRAME,
        LINK,
        LINKED_FILE,
        MENU,
        PICTURE,
        PICTURE_LINK,
        POST_TYPE,
        REFUSED,
        REUSABLE_BLOCK,
        SCRIPT,
        SHORTCODE,
        STICKY,
        STYLE,
        TAXONOMY,
        TEMPLATE,
        THEME_BLOCK,
        TITLE,
        TOOLTIP,
        UNKNOWN_BLOCK,
        WIDGET;

        @JsonValue
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
