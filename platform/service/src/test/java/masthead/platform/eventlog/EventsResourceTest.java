package masthead.platform.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import masthead.platform.database.ServiceDatabase;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.Position;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.testing.Beans;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestTransactions;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsResourceTest {
    private static final List<UUID> THINGS =
            IntStream.range(0, 450).mapToObj(i -> new UUID(0, i)).toList();

    private final TestDatabase database = TestDatabase.migrated("db/platform");
    private final TestTransactions transactions = new TestTransactions(database);

    private static final class Things implements CurrentState {
        @Override
        public Listing<Event> page(@Nullable String after, int limit) {
            Page page = Page.of(100, after);
            int from = page.after(1).map(keys -> Integer.parseInt(keys.get(0))).orElse(0);
            int to = Math.min(from + limit, THINGS.size());
            List<Event> items = THINGS.subList(from, to).stream()
                    .map(id -> new Event("thing.made", id, List.of()))
                    .toList();
            return new Listing<>(items, to < THINGS.size() ? Page.cursor(to) : null, null);
        }
    }

    @Test
    void aSnapshotHasEverythingOnceAndThePlaceOfBeforeItsFirstPage() {
        var present = new java.util.ArrayList<String>();
        Snapshot page = snapshot(null);
        String position = page.position();
        tell();
        while (true) {
            page.items().stream().map(CloudEvent::subject).forEach(present::add);
            assertThat(page.position()).isEqualTo(position);
            if (page.next() == null) {
                break;
            }
            page = snapshot(page.next());
        }

        assertThat(present).isEqualTo(THINGS.stream().map(UUID::toString).toList());
        assertThat(factsBehind(Position.parse(position))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"-1,10", "26,10", "x,10", "0,0", "0,501", "0,many"})
    void whatIsNoWaitOrLimitIsRefused(String wait, String limit) {
        transactions.run(session -> assertThatThrownBy(
                        () -> resource(session).read(null, wait, limit, answerTo(new CompletableFuture<>())))
                .isInstanceOf(InvalidRequest.class));
    }

    @Test
    void withoutACursorThereIsThePlaceOfNow() {
        var answer = new CompletableFuture<Response>();
        transactions.run(session -> {
            try {
                resource(session).read(null, "0", "100", answerTo(answer));
            } catch (java.sql.SQLException e) {
                throw new AssertionError(e);
            }
        });
        tell();

        Response response = answer.join();
        assertThat((List<?>) response.getEntity()).isEmpty();
        assertThat(response.getMediaType()).hasToString(CloudEvent.BATCH_TYPE);
        assertThat(factsBehind(Position.parse(response.getHeaderString(Position.HEADER))))
                .isEqualTo(1);
    }

    private Snapshot snapshot(@Nullable String after) {
        return transactions.get(session -> resource(session).snapshot(after));
    }

    private EventsResource resource(Session session) {
        var log = Beans.wire(new EventLog(), session);
        return Beans.wire(
                new EventsResource(),
                new ServiceDatabase(database).database(),
                new HeldPolls(),
                log,
                Beans.<CurrentState>instances(new Things()),
                "test");
    }

    private void tell() {
        transactions.run(session ->
                Beans.wire(new EventLog(), session).append(new Event("thing.made", UUID.randomUUID(), List.of())));
    }

    private int factsBehind(Position position) {
        return transactions.get(session ->
                session.doReturningWork(connection -> EventFeed.read(connection, "masthead/test", position, 10)
                        .events()
                        .size()));
    }

    private static AsyncResponse answerTo(CompletableFuture<Response> answer) {
        return (AsyncResponse) Proxy.newProxyInstance(
                AsyncResponse.class.getClassLoader(),
                new Class<?>[] {AsyncResponse.class},
                (proxy, called, arguments) -> answer.complete((Response) arguments[0]));
    }
}
