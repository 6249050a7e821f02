package masthead.feed.brief;

import java.time.Instant;

/** A correction as staff and readers see it. */
public record CorrectionView(Instant at, String kind, String text) {
    public static CorrectionView of(BriefCorrection correction) {
        return new CorrectionView(correction.at(), correction.kind(), correction.text());
    }
}
