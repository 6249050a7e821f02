package masthead.feed.brief;

import org.jspecify.annotations.Nullable;

/** A brief as staff send it, checked when it becomes a draft: fields that aren't known are refused before. */
public record BriefRequest(
        @Nullable String headline,
        @Nullable String text,
        @Nullable String link) {
    BriefDraft draft() {
        return new BriefDraft(headline, text, link);
    }
}
