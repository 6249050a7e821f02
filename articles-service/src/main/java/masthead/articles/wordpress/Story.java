package masthead.articles.wordpress;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import masthead.articles.article.Kind;
import masthead.articles.markup.Loss;
import masthead.document.Document;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a post or page. It is the same whenever the same item is read, so that a second import sees what changed.
 *
 * @param item its number at the old site
 * @param origin names it for ever: site and number
 * @param slug the address to ask for; another may have it
 * @param authors logins, in the order of the byline
 * @param section the category that it stands in; null for none
 * @param topics tags, and the categories that it stood in beside the main one
 * @param leadPicture the picture above the text; null for none
 * @param at when it was published; for a draft when it was written; null where nobody knows
 * @param modified when it was last changed; null where nobody knows
 * @param published whether everybody could read it
 * @param marginNotes what editors must know of it before they publish it
 * @param paths where it stood
 */
public record Story(
        long item,
        String origin,
        Kind kind,
        String slug,
        String language,
        String headline,
        String standfirst,
        List<String> authors,
        WpItem.@Nullable Term section,
        List<WpItem.Term> topics,
        @Nullable UUID leadPicture,
        Document body,
        @Nullable Instant at,
        @Nullable Instant modified,
        boolean published,
        List<String> marginNotes,
        OldPaths paths,
        List<Loss> losses) {}
