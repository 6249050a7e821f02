package masthead.feed.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import masthead.feed.brief.Brief;
import masthead.feed.brief.BriefCorrection;
import masthead.feed.brief.CorrectionView;
import org.jspecify.annotations.Nullable;

/**
 * A brief as readers see it.
 *
 * @param version rises with each change that readers see
 * @param at when it was published first
 * @param text plain text, paragraphs parted by blank lines
 * @param article the id of the article that it announces
 */
public record PublicBrief(
        UUID id,
        int version,
        String slug,
        String url,
        Instant at,
        Instant updatedAt,
        String headline,
        String text,
        @Nullable String link,
        List<CorrectionView> corrections,
        @Nullable UUID article) {
    static List<PublicBrief> of(List<Brief> briefs, List<BriefCorrection> corrections) {
        Map<UUID, List<CorrectionView>> byBrief = corrections.stream()
                .collect(Collectors.groupingBy(
                        BriefCorrection::brief, Collectors.mapping(CorrectionView::of, Collectors.toList())));
        return briefs.stream()
                .map(brief -> of(brief, byBrief.getOrDefault(brief.id(), List.of())))
                .toList();
    }

    private static PublicBrief of(Brief brief, List<CorrectionView> corrections) {
        return new PublicBrief(
                brief.id(),
                brief.publicVersion(),
                brief.slug(),
                "/brief/" + brief.slug(),
                Objects.requireNonNull(brief.publishedAt()),
                Objects.requireNonNull(brief.publicUpdatedAt()),
                Objects.requireNonNull(brief.publicHeadline()),
                Objects.requireNonNull(brief.publicText()),
                brief.publicLink(),
                corrections,
                brief.article());
    }
}
