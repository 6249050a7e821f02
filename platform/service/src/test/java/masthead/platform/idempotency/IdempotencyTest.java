package masthead.platform.idempotency;

import static masthead.platform.testing.Await.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import masthead.platform.idempotency.IdempotentInterceptor.KeyReused;
import masthead.platform.idempotency.IdempotentInterceptor.StillInWork;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.security.Actor;
import masthead.platform.testing.Beans;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestTransactions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A creation that is asked for more than once, each time in a transaction of its own. */
class IdempotencyTest {
    private static final UUID ADA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();

    private final TestDatabase database = TestDatabase.migrated("db/platform");
    private final TestTransactions transactions = new TestTransactions(database);
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void theSameRequestIsAnsweredTheSameAndMakesNothing() {
        Response first = ask(ADA, "k", "lamp");
        Response second = ask(ADA, "k", "lamp");

        assertThat(made).hasValue(1);
        assertThat(second.getStatus()).isEqualTo(201);
        assertThat(second.getHeaderString("Location")).isEqualTo(first.getHeaderString("Location"));
        assertThat(second.getHeaderString("ETag")).isEqualTo("\"0\"");
        assertThat(second.hasEntity()).isFalse();
    }

    @Test
    void anotherBodyUnderTheSameKeyIsRefused() {
        ask(ADA, "k", "lamp");

        assertThatThrownBy(() -> ask(ADA, "k", "table")).isInstanceOf(KeyReused.class);
        assertThat(made).hasValue(1);
    }

    @Test
    void aKeyIsItsActorsOwn() {
        ask(ADA, "k", "lamp");
        ask(BEN, "k", "table");

        assertThat(made).hasValue(2);
    }

    @Test
    void withoutAKeyEveryRequestMakesSomething() {
        ask(ADA, null, "lamp");
        ask(ADA, null, "lamp");

        assertThat(made).hasValue(2);
    }

    @Test
    void ofTwoAtTheSameMomentOneIsDoneAndTheOtherToldToWait() {
        var inWork = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(() -> ask(ADA, "k", "lamp", () -> {
            inWork.countDown();
            mayEnd.await();
            return create();
        }));
        until(() -> inWork.getCount() == 0);

        assertThatThrownBy(() -> ask(ADA, "k", "lamp")).isInstanceOf(StillInWork.class);
        assertThat(ask(BEN, "k", "lamp").getStatus()).isEqualTo(201);
        mayEnd.countDown();

        assertThat(first.join().getStatus()).isEqualTo(201);
        assertThat(ask(ADA, "k", "lamp").getHeaderString("Location"))
                .isEqualTo(first.join().getHeaderString("Location"));
        assertThat(made).hasValue(2);
    }

    @Test
    void whatFailedLeavesNoMemoryAndIsDoneWhenItIsAskedForAgain() {
        assertThatThrownBy(() -> ask(ADA, "k", "lamp", () -> {
                    throw new IllegalStateException("crash");
                }))
                .hasMessage("crash");

        assertThat(ask(ADA, "k", "lamp").getStatus()).isEqualTo(201);
        assertThat(made).hasValue(1);
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        ask(ADA, "k", "lamp");
        ask(ADA, "other", "lamp");
        transactions.run(session -> session.createNativeMutationQuery(
                        "update idempotency_key set made_at = now() - interval '25 hours'")
                .executeUpdate());

        assertThat(ask(ADA, "k", "table").getStatus()).isEqualTo(201);

        assertThat(made).hasValue(3);
        assertThat(kept()).as("the other old key is gone too").isEqualTo(1);
    }

    @Test
    void aKeyHasOneToTwoHundredCharacters() {
        var request = new KeyedRequest();

        assertThatThrownBy(() -> request.covers(" ", new byte[0])).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> request.covers("k".repeat(201), new byte[0])).isInstanceOf(InvalidRequest.class);
        request.covers("k".repeat(200), new byte[0]);
    }

    private Response ask(UUID who, @Nullable String key, String body) {
        return ask(who, key, body, this::create);
    }

    private Response ask(UUID who, @Nullable String key, String body, Callable<Response> creation) {
        var request = new KeyedRequest();
        if (key != null) {
            request.covers(key, body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return transactions.get(session -> {
            var interceptor = Beans.wire(new IdempotentInterceptor(), request, new Person(who), session);
            try {
                return (Response) interceptor.once(invocation(creation));
            } catch (RuntimeException refused) {
                throw refused;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
    }

    private Response create() {
        return Response.created(URI.create("/things/" + made.incrementAndGet()))
                .header("ETag", "\"0\"")
                .entity("a lamp")
                .build();
    }

    private long kept() {
        return transactions.get(session -> session.createNativeQuery("select count(*) from idempotency_key", Long.class)
                .getSingleResult());
    }

    private static InvocationContext invocation(Callable<Response> creation) {
        return (InvocationContext) Proxy.newProxyInstance(
                InvocationContext.class.getClassLoader(),
                new Class<?>[] {InvocationContext.class},
                (proxy, called, arguments) -> creation.call());
    }

    private static final class Person extends Actor {
        private final UUID id;

        Person(UUID id) {
            this.id = id;
        }

        @Override
        public Optional<UUID> id() {
            return Optional.of(id);
        }
    }
}
