package masthead.platform.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import masthead.platform.json.Json;

/** The task table, in SQL. All times are the database's own. */
final class Tasks {
    static final int TRIES = 8;

    /** No pause is longer. */
    static final int LONGEST_PAUSE_S = 64;

    private static final int OUTAGE_PAUSE_S = 5;

    private static final String DUE = """
            select id, kind, key, payload, attempt from task
            where kind = any (?) and due_at <= now()
              and (state = 'waiting' or state = 'leased' and leased_until < now())
            order by due_at
            for update skip locked
            limit 1
            """;

    private static final String LEASE = """
            update task set state = 'leased', attempt = attempt + 1, lease = ?,
                   leased_until = now() + make_interval(secs => ?)
            where id = ?
            """;

    private static final String PROLONG =
            "update task set leased_until = now() + make_interval(secs => ?) where id = ? and lease = ?";

    private static final String DONE = "delete from task where id = ? and lease = ?";

    /** Puts a task back; one that waits already for the same key does its work too. */
    private static final String RELEASE = """
            with given_up as (
                delete from task where id = ? and lease = ? returning kind, key, payload, attempt)
            insert into task (kind, key, payload, attempt, reason, due_at)
            select kind, key, payload, attempt - ?, ?, now() + make_interval(secs => ?) from given_up
            on conflict (kind, key) where state = 'waiting' do nothing
            """;

    private static final String FAIL =
            "update task set state = 'failed', lease = null, leased_until = null, reason = ? where id = ? and lease = ?";

    /** Further ahead than anything is ever put: seen where the clock was set back. */
    private static final String SET_RIGHT = """
            update task set due_at = least(due_at, now()),
                   leased_until = case when state = 'leased' then least(leased_until, now() + make_interval(secs => ?)) end
            where state <> 'failed'
              and (due_at > now() + make_interval(secs => ?) or leased_until > now() + make_interval(secs => ?))
            """;

    private Tasks() {}

    /** A task that is due, its row locked by the current transaction. */
    record Due(UUID id, String kind, JsonNode payload, int attempt) {}

    static Optional<Due> due(Connection connection, String[] kinds) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(DUE)) {
            select.setArray(1, connection.createArrayOf("text", kinds));
            ResultSet row = select.executeQuery();
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(new Due(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    json(row.getString("payload")),
                    row.getInt("attempt")));
        }
    }

    /** Begins a try. */
    static void lease(Connection connection, Due task, UUID token, int seconds) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(LEASE)) {
            update.setObject(1, token);
            update.setInt(2, seconds);
            update.setObject(3, task.id());
            update.executeUpdate();
        }
    }

    /** @return false if the lease is another's by now */
    static boolean prolong(Connection connection, UUID task, UUID token, int seconds) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(PROLONG)) {
            update.setInt(1, seconds);
            update.setObject(2, task);
            update.setObject(3, token);
            return update.executeUpdate() == 1;
        }
    }

    /** @return false if the lease is another's by now: then nothing was changed */
    static boolean done(Connection connection, UUID task, UUID token) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(DONE)) {
            delete.setObject(1, task);
            delete.setObject(2, token);
            return delete.executeUpdate() == 1;
        }
    }

    /**
     * Why and for how long a task is put back.
     *
     * @param forgiven how many of its tries don't count
     */
    record PutBack(String reason, double seconds, int forgiven) {
        /** After a try that failed; the more tries, the longer. */
        static PutBack failed(String reason, int attempt) {
            return new PutBack(reason, backOff(attempt), 0);
        }

        /** After a try for which the database was away or the disk was full: such tries don't count. */
        static PutBack waitingOut(String reason) {
            return new PutBack(reason, OUTAGE_PAUSE_S, 1);
        }

        /** After a try for which something else was away that the work waits for by itself. */
        static PutBack later(LeasedWork.Later later) {
            return new PutBack(String.valueOf(later.getMessage()), later.seconds(), 1);
        }

        /** After a try that was broken off because its instance leaves, which is no fault of the task. */
        static PutBack brokenOff() {
            return new PutBack("broken off by an instance that left", 0, 1);
        }
    }

    static void release(Connection connection, UUID task, UUID token, PutBack how) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(RELEASE)) {
            move.setObject(1, task);
            move.setObject(2, token);
            move.setInt(3, how.forgiven());
            move.setString(4, how.reason());
            move.setDouble(5, how.seconds());
            move.executeUpdate();
        }
    }

    /** @return false if the lease is another's by now: then nothing was changed */
    static boolean fail(Connection connection, UUID task, UUID token, String reason) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(FAIL)) {
            update.setString(1, reason);
            update.setObject(2, task);
            update.setObject(3, token);
            return update.executeUpdate() == 1;
        }
    }

    /** Brings back into reach what waits, or is held, for a time that the clock had before it was set back. */
    static void setRight(Connection connection, int leaseSeconds) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(SET_RIGHT)) {
            update.setInt(1, leaseSeconds);
            update.setInt(2, LONGEST_PAUSE_S);
            update.setInt(3, 2 * leaseSeconds);
            update.executeUpdate();
        }
    }

    /** Seconds until the next try: doubling from half a second. */
    static double backOff(int attempt) {
        return 0.5 * Math.pow(2, Math.max(0, attempt - 1));
    }

    private static JsonNode json(String text) throws SQLException {
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new SQLException("A payload that is no JSON", e);
        }
    }
}
