package masthead.feed.brief;

import com.ibm.icu.text.Transliterator;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/**
 * A brief's address: its day, some words of its headline, and a tail that makes it unique, for headlines recur daily. Words
 * of any script are transliterated by ICU.
 */
final class BriefSlug {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final int WORDS = 60;
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; [^\\u0000-\\u007f] Remove; Lower");

    private BriefSlug() {}

    static String of(String headline, Instant at, UUID id) {
        String tail = id.toString().substring(30);
        return (DAY.format(at.atOffset(ZoneOffset.UTC)) + "-" + words(headline) + "-" + tail).replaceAll("-{2,}", "-");
    }

    private static String words(String headline) {
        String ascii;
        synchronized (LATIN) {
            ascii = LATIN.transliterate(headline);
        }
        String words = ascii.replaceAll("['’`]", "").replaceAll("[^a-z0-9]+", "-");
        if (words.length() <= WORDS) {
            return words;
        }
        int cut = words.lastIndexOf('-', WORDS);
        return words.substring(0, cut > 0 ? cut : WORDS);
    }
}
