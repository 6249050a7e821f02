package masthead.platform.idempotency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The table of keys, in SQL. */
final class IdempotencyKeys {
    private IdempotencyKeys() {}

    /** How a keyed request was answered. */
    record Kept(
            byte[] bodyHash,
            int status,
            @Nullable String location,
            @Nullable String etag) {}

    /** Takes the key until the transaction ends. @return false if another transaction has it */
    static boolean lock(Connection connection, String key, String actor) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            select.setString(1, actor + "\n" + key);
            ResultSet row = select.executeQuery();
            return row.next() && row.getBoolean(1);
        }
    }

    static @Nullable Kept find(Connection connection, String key, String actor) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select body_hash, status, location, etag from idempotency_key"
                        + " where key = ? and actor = ? and made_at > now() - interval '24 hours'")) {
            select.setString(1, key);
            select.setString(2, actor);
            ResultSet row = select.executeQuery();
            return row.next() ? new Kept(row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4)) : null;
        }
    }

    /** Keeps an outcome, and forgets some that are older than a day. */
    static void keep(Connection connection, String key, String actor, Kept outcome) throws SQLException {
        try (PreparedStatement forget = connection.prepareStatement(
                "delete from idempotency_key where ctid in (select ctid from idempotency_key"
                        + " where made_at < now() - interval '24 hours' limit 10 for update skip locked)")) {
            forget.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into idempotency_key (key, actor, body_hash, status, location, etag) values (?, ?, ?, ?, ?, ?)"
                        + " on conflict (key, actor) do update set body_hash = excluded.body_hash,"
                        + " status = excluded.status, location = excluded.location, etag = excluded.etag, made_at = now()")) {
            insert.setString(1, key);
            insert.setString(2, actor);
            insert.setBytes(3, outcome.bodyHash());
            insert.setInt(4, outcome.status());
            insert.setString(5, outcome.location());
            insert.setString(6, outcome.etag());
            insert.executeUpdate();
        }
    }
}
