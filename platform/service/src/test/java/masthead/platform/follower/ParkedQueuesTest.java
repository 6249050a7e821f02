package masthead.platform.follower;

import static masthead.platform.testing.Await.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.Position;
import masthead.platform.follower.ParkedEvents.ParkedEvent;
import masthead.platform.follower.ParkedEventsResource.StillFails;
import masthead.platform.follower.ParkedQueues.ParkedEventNotFound;
import masthead.platform.json.Json;
import masthead.platform.testing.Beans;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestTransactions;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParkedQueuesTest {
    private static final UUID SUBJECT = UUID.randomUUID();
    private static final UUID EPOCH = UUID.randomUUID();

    private final TestDatabase database = TestDatabase.migrated("db/platform");
    private final TestTransactions transactions = new TestTransactions(database);
    private final Applied applied = new Applied();
    private final ParkedEventsResource resource = new ParkedEventsResource();
    private Position at = new Position(EPOCH, 1, 0);

    @BeforeEach
    void begin() {
        resource.queues = new TestQueues();
        transactions.run(session -> session.createNativeMutationQuery("insert into follower values ('provider', :at)")
                .setParameter("at", at.toString())
                .executeUpdate());
    }

    @Test
    void aRetryLetsTheWholeQueueTakeEffectInOrder() {
        fail("first");
        arrives("second");
        arrives("third");
        assertThat(applied.types).isEmpty();

        resource.retry(ids().get(0));

        assertThat(applied.types).containsExactly("first", "second", "third");
        assertThat(ids()).isEmpty();
        arrives("fourth");
        assertThat(applied.types).endsWith("fourth");
    }

    @Test
    void aRetryThatFailsStillSaysWhyAndKeepsTheQueue() {
        fail("first");
        arrives("second");
        applied.poison.add("second");

        assertThatThrownBy(() -> resource.retry(ids().get(0)))
                .isInstanceOf(StillFails.class)
                .hasMessageContaining("IllegalStateException: second");

        assertThat(ids()).hasSize(2);
        assertThat(resource.list().items())
                .first()
                .extracting(ParkedEvent::reason)
                .isEqualTo("IllegalStateException: second");
    }

    @Test
    void whatIsSkippedGivesWayToThoseBehindIt() {
        applied.poison.add("first");
        fail("first");
        arrives("second");

        resource.skip(ids().get(0));

        assertThat(applied.types).containsExactly("second");
        assertThat(ids()).isEmpty();
    }

    @Test
    void twoPoisonedFactsOfOneSubjectCanBothBeSkipped() {
        applied.poison.add("first");
        applied.poison.add("second");
        fail("first");
        arrives("second");
        arrives("third");

        resource.skip(ids().get(0));
        assertThat(resource.list().items())
                .first()
                .extracting(ParkedEvent::reason)
                .isEqualTo("IllegalStateException: second");
        resource.skip(ids().get(0));

        assertThat(applied.types).containsExactly("third");
        assertThat(ids()).isEmpty();
    }

    @Test
    void aFactThatArrivesWhileItsQueueIsWorkedOffNeverWaitsBehindNothing() {
        fail("first");
        UUID id = ids().get(0);
        CompletableFuture<Void> retry = new CompletableFuture<>();
        transactions.run(session -> {
            apply(session, "second");
            retry.completeAsync(() -> {
                resource.retry(id);
                return null;
            });
            until(() -> retry.isDone() || waiting() > 0);
        });
        retry.join();

        assertThat(ids()).isEmpty();
        assertThat(applied.types).containsExactly("first", "second");
    }

    @Test
    void whatIsNotParkedIsNotFound() {
        assertThatThrownBy(() -> resource.retry(UUID.randomUUID())).isInstanceOf(ParkedEventNotFound.class);
        assertThatThrownBy(() -> resource.skip(UUID.randomUUID())).isInstanceOf(ParkedEventNotFound.class);
    }

    /** The other session waits for a lock. */
    private int waiting() {
        return transactions.get(session -> session.createNativeQuery(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and datname = current_database()",
                        Integer.class)
                .getSingleResult());
    }

    private void fail(String type) {
        CloudEvent fact = next(type);
        Position from = at;
        transactions.run(session -> cursors(session).park(applied, from, fact, "did not work"));
        at = Position.parse(String.valueOf(fact.position()));
    }

    private void arrives(String type) {
        transactions.run(session -> apply(session, type));
    }

    private void apply(Session session, String type) {
        CloudEvent fact = next(type);
        cursors(session).apply(applied, at, fact);
        at = Position.parse(String.valueOf(fact.position()));
    }

    private CloudEvent next(String type) {
        return new CloudEvent(
                "1.0",
                UUID.randomUUID().toString(),
                "masthead/provider",
                type,
                SUBJECT.toString(),
                Instant.EPOCH,
                "application/json",
                new Position(EPOCH, at.xid() + 1, 1).toString(),
                Json.mapper().createObjectNode());
    }

    private List<UUID> ids() {
        return resource.list().items().stream().map(ParkedEvent::id).toList();
    }

    private static Cursors cursors(Session session) {
        return Beans.wire(new Cursors(), session, Beans.wire(new ParkedEvents(), session));
    }

    private static final class Applied implements Follower {
        private final List<String> types = new ArrayList<>();
        private final Set<String> poison = new HashSet<>();

        @Override
        public String provider() {
            return "provider";
        }

        @Override
        public void apply(CloudEvent fact) {
            if (poison.contains(fact.type())) {
                throw new IllegalStateException(fact.type());
            }
            types.add(fact.type());
        }

        @Override
        public Set<UUID> subjects() {
            return Set.of();
        }

        @Override
        public void remove(UUID subject) {}
    }

    /** The production transactions, opened by hand where the container would; what is rolled back had no effect. */
    private final class TestQueues extends ParkedQueues {
        @Override
        public List<ParkedEvent> all() {
            return transactions.get(session -> with(session).all());
        }

        @Override
        public ParkedEvent find(UUID id) {
            return transactions.get(session -> with(session).find(id));
        }

        @Override
        public void remove(ParkedEvent event) {
            run(queues -> queues.remove(event));
        }

        @Override
        public void workOff(ParkedEvent one) {
            var before = List.copyOf(applied.types);
            try {
                run(queues -> queues.workOff(one));
            } catch (RuntimeException failed) {
                applied.types.clear();
                applied.types.addAll(before);
                throw failed;
            }
        }

        @Override
        public void failed(ParkedEvent one, String reason) {
            run(queues -> queues.failed(one, reason));
        }

        private void run(Consumer<ParkedQueues> work) {
            transactions.run(session -> work.accept(with(session)));
        }

        private ParkedQueues with(Session session) {
            return Beans.wire(
                    new ParkedQueues(), Beans.wire(new ParkedEvents(), session), Beans.<Follower>instances(applied));
        }
    }
}
