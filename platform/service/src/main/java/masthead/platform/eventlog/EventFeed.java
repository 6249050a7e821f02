package masthead.platform.eventlog;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.Position;
import masthead.platform.json.Json;
import masthead.platform.problem.DomainException;

/**
 * The event table, in SQL.
 *
 * <p>A number is given before its transaction commits, so numbers alone would let a reader pass by a row that commits
 * late. A page therefore holds only rows of transactions older than every open one ({@code pg_snapshot_xmin}), in the
 * order of transaction and number: whatever a reader has passed is complete.
 */
final class EventFeed {
    private static final String APPEND = "insert into event (type, subject, data) values (?, ?, ?::jsonb)";

    private static final String HEAD = """
            select epoch, pg_snapshot_xmin(pg_current_snapshot())::text from event_epoch
            """;

    /**
     * The facts behind a cursor and how the cursor stands, one row at least. One statement, so that all of it is true at
     * the same moment: facts that are trimmed while they are read must not pass for facts that never were.
     */
    private static final String READ = """
            with asked as (select ?::text::xid8 as xid, ?::bigint as number)
            select h.epoch,
                   (asked.xid, asked.number) < (h.trimmed_xid, h.trimmed_number) as trimmed,
                   asked.xid > pg_snapshot_xmax(pg_current_snapshot()) as beyond,
                   exists (select 1 from event where xid >= pg_snapshot_xmin(pg_current_snapshot())) as hidden,
                   e.xid::text as transaction, e.number, e.id, e.type, e.subject, e.at, e.data
            from event_epoch h cross join asked left join lateral (
                select * from event
                where (xid, number) > (asked.xid, asked.number) and xid < pg_snapshot_xmin(pg_current_snapshot())
                order by xid, number
                limit ?) e on true
            order by e.xid, e.number
            """;

    private static final String TRIM = """
            with old as (
                delete from event where number in (
                    select number from event
                    where at < now() - make_interval(days => ?) and type <> 'person.erased'
                        and xid < pg_snapshot_xmin(pg_current_snapshot())
                    order by xid, number limit 1000)
                returning xid, number),
            newest as (select xid, number from old order by xid desc, number desc limit 1)
            update event_epoch set trimmed_xid = newest.xid, trimmed_number = newest.number
            from newest where (newest.xid, newest.number) > (trimmed_xid, trimmed_number)
            """;

    private EventFeed() {}

    /**
     * A page of facts.
     *
     * @param next the cursor behind the last of them, or the one asked with if there are none
     * @param hidden whether committed rows wait for an older transaction to end
     */
    record Batch(List<CloudEvent> events, Position next, boolean hidden) {}

    /** 410: facts behind this cursor are gone or were never here; catch up by the snapshot. */
    static class CursorGone extends DomainException {
        CursorGone(String why) {
            super(
                    410,
                    "cursor-gone",
                    "This place in the feed is gone",
                    why + " Take the snapshot and go on from its position.");
        }
    }

    static void append(Connection connection, Event event, String data) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(APPEND);
                var notify = connection.createStatement()) {
            insert.setString(1, event.type());
            insert.setObject(2, event.subject());
            insert.setString(3, data);
            insert.executeUpdate();
            notify.execute("notify " + EventLog.CHANNEL);
        }
    }

    static Position head(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(HEAD)) {
            row.next();
            return new Position(row.getObject(1, UUID.class), Long.parseLong(row.getString(2)), 0);
        }
    }

    /** The next facts; throws {@link CursorGone} for a cursor of another history, a trimmed one, or one beyond the head. */
    static Batch read(Connection connection, String source, Position after, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(READ)) {
            select.setString(1, Long.toString(after.xid()));
            select.setLong(2, after.number());
            select.setInt(3, limit);
            return batch(select.executeQuery(), source, after);
        }
    }

    private static Batch batch(ResultSet row, String source, Position after) throws SQLException {
        var events = new ArrayList<CloudEvent>();
        boolean hidden = false;
        Position next = after;
        while (row.next()) {
            mustStand(row, after);
            hidden = row.getBoolean("hidden");
            String transaction = row.getString("transaction");
            if (transaction != null) {
                next = new Position(after.epoch(), Long.parseLong(transaction), row.getLong("number"));
                events.add(event(row, source, next));
            }
        }
        return new Batch(events, next, hidden);
    }

    private static void mustStand(ResultSet row, Position after) throws SQLException {
        if (!row.getObject("epoch", UUID.class).equals(after.epoch())) {
            throw new CursorGone("This feed has begun anew since.");
        }
        if (row.getBoolean("trimmed")) {
            throw new CursorGone("Facts that came next are too old to be kept.");
        }
        if (row.getBoolean("beyond")) {
            throw new CursorGone("This feed has not come that far.");
        }
    }

    private static CloudEvent event(ResultSet row, String source, Position position) throws SQLException {
        try {
            return new CloudEvent(
                    "1.0",
                    row.getString("id"),
                    source,
                    row.getString("type"),
                    row.getString("subject"),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    "application/json",
                    position.toString(),
                    Json.mapper().readTree(row.getString("data")));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Event " + position + " holds no JSON", e);
        }
    }

    /** Removes a batch of facts older than the days given. @return whether anything was removed */
    static boolean trim(Connection connection, int days) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(TRIM)) {
            delete.setInt(1, days);
            return delete.executeUpdate() > 0;
        }
    }
}
