package masthead.platform.follower;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.platform.events.CloudEvent;
import masthead.platform.json.Json;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Facts that could not take effect, each subject's in a queue of its own. */
@ApplicationScoped
public class ParkedEvents {
    private static final String QUEUE = """
            select id, follower, subject, fact, reason, parked_at from parked_event
            where follower = ? and subject = ? order by queue
            """;

    @Inject
    Session session;

    /**
     * A parked fact.
     *
     * @param reason why it failed; null if it only waits behind one that did
     */
    public record ParkedEvent(
            UUID id,
            String follower,
            UUID subject,
            CloudEvent fact,
            @Nullable String reason,
            Instant parkedAt) {}

    boolean waiting(String follower, UUID subject) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select exists (select 1 from parked_event where follower = ? and subject = ?)")) {
                select.setString(1, follower);
                select.setObject(2, subject);
                ResultSet row = select.executeQuery();
                return row.next() && row.getBoolean(1);
            }
        });
    }

    void add(String follower, CloudEvent fact, @Nullable String reason) {
        session.doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into parked_event (id, follower, subject, fact, reason) values (?, ?, ?, ?::jsonb, ?)")) {
                insert.setObject(1, UUID.fromString(fact.id()));
                insert.setString(2, follower);
                insert.setObject(3, UUID.fromString(fact.subject()));
                insert.setString(4, Cursors.json(fact));
                insert.setString(5, reason);
                insert.executeUpdate();
            }
        });
    }

    /** How many facts wait for somebody to look. */
    long count() {
        return session.createNativeQuery("select count(*) from parked_event", Long.class)
                .getSingleResult();
    }

    void forget(String follower) {
        session.doWork(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("delete from parked_event where follower = ?")) {
                delete.setString(1, follower);
                delete.executeUpdate();
            }
        });
    }

    /** Takes a fact off its queue, once whatever it changed is in the database. */
    void remove(UUID id) {
        session.flush();
        session.doWork(connection -> {
            try (PreparedStatement delete = connection.prepareStatement("delete from parked_event where id = ?")) {
                delete.setObject(1, id);
                delete.executeUpdate();
            }
        });
    }

    /** All of them, in the order of their queues. */
    List<ParkedEvent> all() {
        return session.doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select id, follower, subject, fact, reason, parked_at from parked_event order by queue")) {
                return rows(select.executeQuery());
            }
        });
    }

    Optional<ParkedEvent> lookup(UUID id) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select id, follower, subject, fact, reason, parked_at from parked_event where id = ?")) {
                select.setObject(1, id);
                return rows(select.executeQuery()).stream().findFirst();
            }
        });
    }

    /** Keeps a follower from adding to its queues until the transaction ends. */
    void hold(String follower) {
        session.doWork(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select cursor from follower where name = ? for update")) {
                select.setString(1, follower);
                select.executeQuery();
            }
        });
    }

    /** Notes why the first of a queue can't take effect. */
    void failed(UUID id, String reason) {
        session.doWork(connection -> {
            try (PreparedStatement update =
                    connection.prepareStatement("update parked_event set reason = ? where id = ?")) {
                update.setString(1, reason);
                update.setObject(2, id);
                update.executeUpdate();
            }
        });
    }

    /** The queue that a parked fact stands in, first to last. */
    List<ParkedEvent> queue(String follower, UUID subject) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(QUEUE)) {
                select.setString(1, follower);
                select.setObject(2, subject);
                return rows(select.executeQuery());
            }
        });
    }

    private static List<ParkedEvent> rows(ResultSet row) throws SQLException {
        var events = new ArrayList<ParkedEvent>();
        while (row.next()) {
            events.add(new ParkedEvent(
                    row.getObject("id", UUID.class),
                    row.getString("follower"),
                    row.getObject("subject", UUID.class),
                    fact(row.getString("fact")),
                    row.getString("reason"),
                    row.getObject("parked_at", OffsetDateTime.class).toInstant()));
        }
        return events;
    }

    private static CloudEvent fact(String json) throws SQLException {
        try {
            return Json.mapper().readValue(json, CloudEvent.class);
        } catch (JsonProcessingException e) {
            throw new SQLException("A parked fact that can't be read", e);
        }
    }
}
