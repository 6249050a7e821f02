package masthead.platform.follower;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.Position;
import masthead.platform.json.Json;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The transactions of followers: each applies what it must and moves the cursor, or does nothing. */
@ApplicationScoped
public class Cursors {
    @Inject
    Session session;

    @Inject
    ParkedEvents parked;

    /** Somebody else moved this cursor: begin again from where it is. */
    static final class Moved extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Transactional(rollbackOn = Exception.class)
    public Optional<Position> load(String follower) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement("select cursor from follower where name = ?")) {
                select.setString(1, follower);
                ResultSet row = select.executeQuery();
                return row.next() ? Optional.of(Position.parse(row.getString(1))) : Optional.empty();
            }
        });
    }

    /** Applies one fact, or lets it queue behind its parked predecessors, and moves the cursor behind it. */
    @Transactional(rollbackOn = Exception.class)
    public void apply(Follower follower, Position from, CloudEvent fact) {
        lock(follower.provider(), from);
        if (parked.waiting(follower.provider(), UUID.fromString(fact.subject()))) {
            parked.add(follower.provider(), fact, null);
        } else {
            follower.apply(fact);
        }
        session.flush();
        move(follower.provider(), Position.parse(position(fact)));
    }

    /** Gives up on a fact for now, so that those of other subjects go on. */
    @Transactional(rollbackOn = Exception.class)
    public void park(Follower follower, Position from, CloudEvent fact, String reason) {
        lock(follower.provider(), from);
        parked.add(follower.provider(), fact, reason);
        move(follower.provider(), Position.parse(position(fact)));
    }

    /** Applies a part of a snapshot; the cursor stays. */
    @Transactional(rollbackOn = Exception.class)
    public void applyState(Follower follower, Optional<Position> from, Iterable<CloudEvent> state) {
        from.ifPresent(cursor -> lock(follower.provider(), cursor));
        state.forEach(follower::apply);
    }

    /**
     * Ends a catch-up: forgets what the snapshot didn't have, parks what could not take effect, and follows on from its
     * position, unless another instance has gone on meanwhile.
     */
    @Transactional(rollbackOn = Exception.class)
    public void caughtUp(Follower follower, Optional<Position> from, CatchUp.Outcome outcome) {
        String name = follower.provider();
        from.ifPresentOrElse(cursor -> lock(name, cursor), () -> begin(name, outcome.position()));
        Set<UUID> gone = follower.subjects().stream()
                .filter(subject -> !outcome.present().contains(subject))
                .collect(Collectors.toSet());
        gone.forEach(follower::remove);
        session.flush();
        parked.forget(name);
        outcome.failed().forEach(failed -> parked.add(name, failed.item(), failed.reason()));
        move(name, outcome.position());
    }

    private void begin(String follower, Position at) {
        session.doWork(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into follower values (?, ?) on conflict do nothing")) {
                insert.setString(1, follower);
                insert.setString(2, at.toString());
                if (insert.executeUpdate() == 0) {
                    throw new Moved();
                }
            }
        });
    }

    private void lock(String follower, Position expected) {
        session.doWork(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select cursor from follower where name = ? for update")) {
                select.setString(1, follower);
                ResultSet row = select.executeQuery();
                if (!row.next() || !row.getString(1).equals(expected.toString())) {
                    throw new Moved();
                }
            }
        });
    }

    private void move(String follower, Position to) {
        session.doWork(connection -> update(connection, follower, to));
    }

    private static void update(Connection connection, String follower, Position to) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update follower set cursor = ? where name = ?")) {
            update.setString(1, to.toString());
            update.setString(2, follower);
            update.executeUpdate();
        }
    }

    private static String position(CloudEvent fact) {
        @Nullable String position = fact.position();
        if (position == null) {
            throw new IllegalArgumentException("A fact of a feed has a position: " + fact.id());
        }
        return position;
    }

    static String json(CloudEvent fact) {
        try {
            return Json.mapper().writeValueAsString(fact);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
