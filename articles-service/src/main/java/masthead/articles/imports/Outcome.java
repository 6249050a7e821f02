package masthead.articles.imports;

import java.util.Locale;

/** What became of a thing in an archive. */
public enum Outcome {
    /** It is here for the first time. */
    IMPORTED,
    /** The archive says something else than last time, and nobody had touched it here. */
    CHANGED,
    /** It was here already and the archive says the same. */
    UNCHANGED,
    /** It was not taken over; the losses say why, but for what nobody ever saw. */
    SKIPPED;

    String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
