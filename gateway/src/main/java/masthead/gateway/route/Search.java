package masthead.gateway.route;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a reader searches for, as far as it can be meant: what is no day, no name of an address or too much to be words is
 * left out, so that a mistyped address still finds something.
 *
 * @param words may be empty: then the filters alone say what is listed
 * @param section the slug of one; empty for all
 * @param author the slug of one; empty for all
 * @param from the first day; null for the beginning
 * @param to the last day; null for now
 * @param newestFirst rather than the best match, which needs words
 * @param page 1 for the first
 */
public record Search(
        String words,
        String section,
        String author,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean newestFirst,
        int page) {
    public static final int LAST_PAGE = 50;
    public static final int LONGEST = 200;

    static final Search NOTHING = new Search("", "", "", null, null, false, 1);

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NO_WORDS = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Z}]+");

    static Search of(Route.Query query) {
        LocalDate from = day(query.get("from"));
        LocalDate to = day(query.get("to"));
        boolean turned = from != null && to != null && to.isBefore(from);
        return new Search(
                words(query.get("q")),
                slug(query.get("section")),
                slug(query.get("author")),
                turned ? to : from,
                turned ? from : to,
                "date".equals(query.get("sort")),
                Math.min(LAST_PAGE, Spelling.page(query.get("page"))));
    }

    private static String words(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String clean = NO_WORDS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        return clean.codePointCount(0, clean.length()) <= LONGEST
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, LONGEST)).strip();
    }

    private static String slug(@Nullable String text) {
        return text != null && SLUG.matcher(text).matches() ? text : "";
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text != null && DAY.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** Whether nothing is searched for, neither by words nor by what narrows them. */
    public boolean isNothing() {
        return words.isEmpty() && !isNarrowed();
    }

    /** Whether anything but words says what is found. */
    public boolean isNarrowed() {
        return !section.isEmpty() || !author.isEmpty() || from != null || to != null;
    }

    /** The same with other words, from the first page. */
    public Search with(String otherWords) {
        return new Search(otherWords, section, author, from, to, newestFirst, 1);
    }

    /** The words alone. */
    public Search wide() {
        return new Search(words, "", "", null, null, newestFirst, 1);
    }

    /** Another page of what is found. */
    public Search at(int number) {
        return new Search(words, section, author, from, to, newestFirst, number);
    }

    /** Its one address: what is left out says the usual, and the rest always comes in one order. */
    public String address() {
        String query = query();
        return query.isEmpty() ? "/search" : "/search?" + query;
    }

    /** What stands behind the question mark there; the service takes the same. */
    public String query() {
        var members = new StringJoiner("&");
        add(members, "q", words);
        add(members, "section", section);
        add(members, "author", author);
        add(members, "from", Optional.ofNullable(from).map(LocalDate::toString).orElse(""));
        add(members, "to", Optional.ofNullable(to).map(LocalDate::toString).orElse(""));
        add(members, "sort", newestFirst ? "date" : "");
        add(members, "page", page == 1 ? "" : String.valueOf(page));
        return members.toString();
    }

    private static void add(StringJoiner members, String name, String value) {
        if (!value.isEmpty()) {
            members.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
