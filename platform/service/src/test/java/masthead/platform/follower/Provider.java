package masthead.platform.follower;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import masthead.platform.eventlog.FeedAccess;
import masthead.platform.events.EventSource;
import masthead.platform.events.Position;
import masthead.platform.json.Json;
import masthead.platform.testing.TestDatabase;

/** A service that others follow: the production feed on a database of its own, behind a small HTTP server. */
final class Provider implements AutoCloseable {
    private final TestDatabase database = TestDatabase.migrated("db/platform");
    private final ConcurrentLinkedQueue<UUID> things = new ConcurrentLinkedQueue<>();
    private HttpServer server = serve(0);

    private HttpServer serve(int port) {
        try {
            var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            made.setExecutor(Executors.newCachedThreadPool());
            made.createContext("/events/snapshot", exchange -> answer(exchange, this::snapshot));
            made.createContext("/events", exchange -> answer(exchange, () -> batch(exchange)));
            made.start();
            return made;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Can't be reached from here on, and loses nothing. */
    void leave() {
        server.stop(0);
    }

    /** Is back where it was. */
    void comeBack() {
        server = serve(server.getAddress().getPort());
    }

    List<UUID> tell(int count) {
        List<UUID> subjects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID subject = UUID.randomUUID();
            things.add(subject);
            tellOf(subject);
            subjects.add(subject);
        }
        return subjects;
    }

    void tellOf(UUID subject) {
        inTransaction(connection -> FeedAccess.append(connection, "thing.made", subject));
    }

    void forget(UUID subject) {
        things.remove(subject);
    }

    void trimAll() {
        inTransaction(connection -> {
            connection.createStatement().execute("update event set at = now() - interval '9 days'");
        });
        inTransaction(FeedAccess::trim);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private record Reply(int status, Object body, Position position) {}

    private interface Answer {
        Reply get() throws SQLException;
    }

    private interface DatabaseWork {
        void run(Connection connection) throws SQLException;
    }

    private Reply snapshot() throws SQLException {
        try (Connection connection = database.connect()) {
            Position head = FeedAccess.head(connection);
            var items = things.stream().map(FollowingTest::stateOf).toList();
            return new Reply(200, new EventSource.Snapshot(head.toString(), items, null), head);
        }
    }

    private Reply batch(HttpExchange exchange) throws SQLException {
        String after = exchange.getRequestURI().getQuery().replaceAll(".*after=([^&]*).*", "$1");
        try (Connection connection = database.connect()) {
            return FeedAccess.read(connection, Position.parse(after))
                    .map(batch -> new Reply(200, batch.events(), batch.next()))
                    .orElseGet(() -> new Reply(410, List.of(), Position.parse(after)));
        }
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        try (exchange) {
            Reply reply = answer.get();
            byte[] body = Json.mapper().writeValueAsBytes(reply.body());
            exchange.getResponseHeaders().set(Position.HEADER, reply.position().toString());
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void inTransaction(DatabaseWork work) {
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            work.run(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
