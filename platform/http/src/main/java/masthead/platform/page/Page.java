package masthead.platform.page;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** What part of a list is wanted: {@code ?limit=&after=&count=}. A bean parameter of list resources. */
public class Page {
    public static final int MAX = 100;

    /** Before every id, for lists in the order of ids. */
    public static final UUID BEFORE_ALL = new UUID(0, 0);

    /** Behind every time, for lists with the newest first. */
    public static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    @QueryParam("limit")
    @DefaultValue("20")
    String limit = "20";

    @QueryParam("after")
    @Nullable
    String after;

    @QueryParam("count")
    @DefaultValue("false")
    String count = "false";

    public static Page of(int limit, @Nullable String after) {
        var page = new Page();
        page.limit = Integer.toString(limit);
        page.after = after;
        return page;
    }

    /** How many items, 1 to 100. */
    public int limit() {
        return number("limit", limit, 1, MAX);
    }

    /** A number in a query. Taken as text, since JAX-RS would answer 404 to what is none. */
    public static int number(String field, String text, int least, int most) {
        try {
            int wanted = Integer.parseInt(text);
            if (wanted >= least && wanted <= most) {
                return wanted;
            }
        } catch (NumberFormatException e) {
            // refused below, like a number out of range
        }
        throw new InvalidRequest(field, "must be a number from " + least + " to " + most);
    }

    public boolean counted() {
        return switch (count) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidRequest("count", "must be true or false");
        };
    }

    /**
     * The keys of the last item of the page before.
     *
     * @param size how many keys the list's order has
     */
    public Optional<List<String>> after(int size) {
        if (after == null || after.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
            List<String> keys = List.of(text.split("\n", -1));
            if (keys.size() == size) {
                return Optional.of(keys);
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw badCursor();
    }

    /** Where a list in the order of time goes on: behind this time, or at it behind this id. */
    public record InTime(Instant at, UUID id) {}

    /** The cursor of a list with the newest first, its keys being time and id. */
    public InTime newest() {
        return placeInTime(LATEST);
    }

    /** The cursor of a list with the oldest first, its keys being time and id. */
    public InTime oldest() {
        return placeInTime(EARLIEST);
    }

    private InTime placeInTime(Instant first) {
        return after(2).map(keys -> {
                    try {
                        return new InTime(time(keys.get(0)), UUID.fromString(keys.get(1)));
                    } catch (DateTimeParseException | IllegalArgumentException e) {
                        throw badCursor();
                    }
                })
                .orElse(new InTime(first, BEFORE_ALL));
    }

    /** A time in a cursor that the database can hold, which a forged one need not be. */
    public static Instant time(String text) {
        Instant at = Instant.parse(text);
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw badCursor();
        }
        return at;
    }

    /** The cursor of a list in the order of ids. */
    public UUID behind() {
        try {
            return after(1).map(keys -> UUID.fromString(keys.get(0))).orElse(BEFORE_ALL);
        } catch (IllegalArgumentException e) {
            throw badCursor();
        }
    }

    /** The refusal of a cursor that this list didn't give. */
    public static InvalidRequest badCursor() {
        return new InvalidRequest("after", "is no cursor of this list; take `next` of the page before");
    }

    /** A cursor that names an item by its keys in the list's order. */
    public static String cursor(Object... keys) {
        var text = new StringBuilder();
        for (Object key : keys) {
            text.append(text.isEmpty() ? "" : "\n").append(key);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * One page of a list that was read one item further than asked for.
     *
     * @param rows at most {@code limit() + 1} items in order
     * @param cursor the cursor of an item
     */
    public <T> Listing<T> listing(List<T> rows, Function<T, String> cursor) {
        return Listing.of(rows, limit(), cursor);
    }
}
