package masthead.platform.events;

import java.util.Comparator;
import java.util.UUID;
import java.util.regex.Pattern;
import masthead.platform.problem.InvalidRequest;

/**
 * A place in an event feed; on the wire an opaque cursor. All events whose transaction is older than {@code xid}, and
 * those of {@code xid} itself up to {@code number}, lie before it.
 *
 * @param epoch names the history that the feed belongs to; a restored cluster begins another one
 * @param xid PostgreSQL's 64-bit transaction id
 * @param number the event's number within the database
 */
public record Position(UUID epoch, long xid, long number) {
    public static final String HEADER = "Masthead-Position";
    private static final Pattern TEXT = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,19})\\.(\\d{1,19})");
    private static final Comparator<Position> ORDER =
            Comparator.comparingLong(Position::xid).thenComparingLong(Position::number);

    /** Reads a cursor; refuses what is none with a 400. */
    public static Position parse(String cursor) {
        var text = TEXT.matcher(cursor);
        try {
            if (text.matches()) {
                return new Position(
                        UUID.fromString(text.group(1)), Long.parseLong(text.group(2)), Long.parseLong(text.group(3)));
            }
        } catch (IllegalArgumentException e) {
            // refused below
        }
        throw new InvalidRequest("after", "is no cursor of this feed; take the one of the answer before");
    }

    /** Whether this lies after the other one; places of different histories are always after each other. */
    public boolean isAfter(Position other) {
        return !epoch.equals(other.epoch) || ORDER.compare(this, other) > 0;
    }

    @Override
    public String toString() {
        return epoch + "." + xid + "." + number;
    }
}
