package masthead.feed.brief;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

/** A brief's address: its day, some words of its headline, and a tail that makes it unique, for headlines recur daily. */
final class BriefSlug {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;
    private static final int WORDS = 60;

    private BriefSlug() {}

    static String of(String headline, Instant at, UUID id) {
        String ascii = Normalizer.normalize(headline, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|['’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String words = ascii.length() > WORDS ? ascii.substring(0, ascii.lastIndexOf('-', WORDS) + 1) : ascii;
        String tail = id.toString().substring(30);
        return (DAY.format(at.atOffset(ZoneOffset.UTC)) + "-" + words + "-" + tail).replaceAll("-{2,}", "-");
    }
}
