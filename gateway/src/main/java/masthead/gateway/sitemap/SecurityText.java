package masthead.gateway.sitemap;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import masthead.gateway.content.Newspaper;

/** Whom to tell of a hole in this site (RFC 9116). */
public final class SecurityText {
    /** Well within the year that it may hold at most (2.5.5); counted from the day, so that it is the same all day. */
    private static final int DAYS = 180;

    private SecurityText() {}

    /** Empty where the newsroom names nobody. */
    public static Optional<String> of(Newspaper newspaper, Instant now) {
        return Optional.ofNullable(newspaper.settings().security()).map(contact -> """
                Contact: %s
                Expires: %s
                Preferred-Languages: %s
                Canonical: %s
                """.formatted(
                        contact,
                        now.truncatedTo(ChronoUnit.DAYS).plus(DAYS, ChronoUnit.DAYS),
                        newspaper.language(),
                        newspaper.at("/.well-known/security.txt")));
    }
}
