package masthead.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import masthead.platform.json.Json;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import org.jspecify.annotations.Nullable;

/** The table of the trail, in SQL. */
final class AuditEntries {
    private static final String ADD = """
            insert into audit_entry (id, actor, actor_name, client, action, subject, detail)
            values (?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private static final String CLEAR = """
            update audit_entry set client = null where id in (
                select id from audit_entry where client is not null and at < now() - interval '30 days' limit 1000)
            """;

    private AuditEntries() {}

    static void add(Connection connection, UUID id, Doer doer, String action, @Nullable UUID subject, String detail)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, id);
            insert.setObject(2, doer.id());
            insert.setString(3, doer.name());
            insert.setString(4, doer.client());
            insert.setString(5, action);
            insert.setObject(6, subject);
            insert.setString(7, detail);
            insert.executeUpdate();
        }
    }

    static Listing<AuditEntry> read(Connection connection, AuditQuery query) throws SQLException {
        var wanted = Conditions.of(query);
        Listing<AuditEntry> listing = page(connection, wanted, query.page());
        return query.page().counted() ? listing.counted(count(connection, wanted)) : listing;
    }

    /** Forgets where a batch of old entries came from. @return whether there were any */
    static boolean clearOldClients(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(CLEAR)) {
            return update.executeUpdate() > 0;
        }
    }

    private static Listing<AuditEntry> page(Connection connection, Conditions wanted, Page page) throws SQLException {
        Page.InTime place = page.newest();
        Conditions behind = wanted.and("(at < ? or at = ? and id > ?)", place.at(), place.at(), place.id());
        try (PreparedStatement select = connection.prepareStatement(
                "select * from audit_entry" + behind.where() + " order by at desc, id limit ?")) {
            select.setInt(behind.bind(select), page.limit() + 1);
            ResultSet row = select.executeQuery();
            var entries = new ArrayList<AuditEntry>();
            while (row.next()) {
                entries.add(entry(row));
            }
            return page.listing(entries, entry -> Page.cursor(entry.at(), entry.id()));
        }
    }

    private static long count(Connection connection, Conditions wanted) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select count(*) from audit_entry" + wanted.where())) {
            wanted.bind(select);
            ResultSet row = select.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        try {
            return new AuditEntry(
                    row.getObject("id", UUID.class),
                    row.getObject("at", OffsetDateTime.class).toInstant(),
                    row.getObject("actor", UUID.class),
                    row.getString("actor_name"),
                    row.getString("action"),
                    row.getObject("subject", UUID.class),
                    row.getString("client"),
                    Json.mapper().readTree(row.getString("detail")));
        } catch (JsonProcessingException e) {
            throw new SQLException("A detail that is no JSON", e);
        }
    }

    /** What must hold of the entries that are wanted, with the values it is asked with. */
    private record Conditions(List<String> all, List<Object> values) {
        static Conditions of(AuditQuery query) {
            return new Conditions(List.of(), List.of())
                    .andIf("actor = ?", query.actor())
                    .andIf("subject = ?", query.subject())
                    .andIf("action = ?", query.action())
                    .andIf("at >= ?", query.from())
                    .andIf("at < ?", query.to());
        }

        Conditions andIf(String condition, @Nullable Object value) {
            return value == null ? this : and(condition, value);
        }

        Conditions and(String condition, Object... more) {
            var conditions = new ArrayList<>(all);
            conditions.add(condition);
            var bound = new ArrayList<>(values);
            bound.addAll(List.of(more));
            return new Conditions(conditions, bound);
        }

        String where() {
            return all.isEmpty() ? "" : " where " + String.join(" and ", all);
        }

        /** @return the number of the next parameter */
        int bind(PreparedStatement statement) throws SQLException {
            int next = 1;
            for (Object value : values) {
                statement.setObject(next++, value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value);
            }
            return next;
        }
    }
}
