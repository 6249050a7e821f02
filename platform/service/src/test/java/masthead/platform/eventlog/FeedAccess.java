package masthead.platform.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import masthead.platform.events.EventSource;
import masthead.platform.events.Position;

/** Lets tests of other packages reach the feed's SQL. */
public final class FeedAccess {
    private FeedAccess() {}

    public static void append(Connection connection, String type, UUID subject) throws SQLException {
        EventFeed.append(connection, new Event(type, subject, "unused"), "{}");
    }

    public static Position head(Connection connection) throws SQLException {
        return EventFeed.head(connection);
    }

    public static void trim(Connection connection) throws SQLException {
        EventFeed.trim(connection, 7);
    }

    /** The next facts; empty where the cursor is gone. */
    public static Optional<EventSource.Batch> read(Connection connection, Position after) throws SQLException {
        try {
            var batch = EventFeed.read(connection, "masthead/provider", after, 100);
            return Optional.of(new EventSource.Batch(batch.events(), batch.next()));
        } catch (EventFeed.CursorGone gone) {
            return Optional.empty();
        }
    }
}
