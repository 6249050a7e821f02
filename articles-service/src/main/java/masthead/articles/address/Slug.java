package masthead.articles.address;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The address of a story, one segment: {@code [a-z0-9-]{1,100}}. Words of any script are transliterated by ICU; the first
 * segments of the site's own routes (reserved-slugs.txt) are refused.
 */
public final class Slug {
    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Transliterator LATIN =
            Transliterator.getInstance("Any-Latin; Latin-ASCII; [^\\u0000-\\u007f] Remove; Lower");
    private static final Set<String> RESERVED = reserved();

    private Slug() {}

    /** What is wrong with a story's wished slug, if anything. */
    public static Optional<String> fault(String wished) {
        if (RESERVED.contains(wished)) {
            return Optional.of("is an address of the site itself; choose another");
        }
        return faultOfForm(wished);
    }

    /** What is wrong with the wished slug of something that isn't a story, such as a section: it may be a reserved word. */
    public static Optional<String> faultOfForm(String wished) {
        return wished.length() <= LONGEST && FORM.matcher(wished).matches()
                ? Optional.empty()
                : Optional.of(
                        "must be words of a-z and 0-9 joined by single hyphens, at most " + LONGEST + " characters");
    }

    /** The slug that a headline makes: {@code fallback} where nothing is left of it, and behind a reserved word. */
    static String of(String headline, String fallback) {
        String slug = ofName(headline, fallback);
        return RESERVED.contains(slug) ? slug + "-" + fallback : slug;
    }

    /** The slug that the name of something that isn't a story makes; {@code fallback} where nothing is left of it. */
    public static String ofName(String words, String fallback) {
        String ascii;
        synchronized (LATIN) {
            ascii = LATIN.transliterate(words);
        }
        String slug =
                ascii.replaceAll("['’`]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (slug.length() > LONGEST) {
            int cut = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, cut > LONGEST / 2 ? cut : LONGEST);
        }
        return slug.isEmpty() ? fallback : slug;
    }

    /** The wished slug, or the first with a number behind it that isn't taken. */
    public static String free(String wished, Predicate<String> taken) {
        return Stream.concat(Stream.of(wished), IntStream.iterate(2, n -> n + 1).mapToObj(n -> numbered(wished, n)))
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    /** Whether a story can't have this slug because the site itself has an address that begins so. */
    public static boolean reserved(String slug) {
        return RESERVED.contains(slug);
    }

    /** The same slug with a number behind it. */
    static String numbered(String slug, int number) {
        String tail = "-" + number;
        String head = slug.length() + tail.length() > LONGEST ? slug.substring(0, LONGEST - tail.length()) : slug;
        return head.replaceAll("-+$", "") + tail;
    }

    static Set<String> reservedWords() {
        return RESERVED;
    }

    private static Set<String> reserved() {
        try (InputStream list = Slug.class.getResourceAsStream("/reserved-slugs.txt")) {
            if (list == null) {
                throw new IllegalStateException("reserved-slugs.txt is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
