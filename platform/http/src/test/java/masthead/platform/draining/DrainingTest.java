package masthead.platform.draining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import masthead.platform.Exchange;
import masthead.platform.caller.CallersOf;
import org.junit.jupiter.api.Test;

class DrainingTest {
    private final Draining draining = new Draining();
    private final ActiveFilter active = new ActiveFilter();

    DrainingTest() {
        active.draining = draining;
        active.init();
    }

    @Test
    void whoeverListensHearsOnceThatLeavingBegins() {
        var heard = new AtomicInteger();
        draining.onBegin(heard::incrementAndGet);

        draining.begin();
        draining.begin();

        assertThat(heard).hasValue(1);
        draining.onBegin(heard::incrementAndGet);
        assertThat(heard).hasValue(2);
    }

    @Test
    void aRequestIsActiveWhileItLasts() throws Exception {
        var exchange = new Exchange("GET", "/");

        active.doFilter(
                exchange.request(),
                exchange.response(),
                (request, response) -> assertThat(draining.active()).isEqualTo(1));

        assertThat(draining.active()).isZero();
    }

    @Test
    void anAsynchronousRequestIsActiveUntilItIsComplete() throws Exception {
        var exchange = new Exchange("GET", "/");

        active.doFilter(exchange.request(), exchange.response(), (request, response) -> exchange.startAsync());
        assertThat(draining.active()).isEqualTo(1);

        exchange.complete();
        exchange.complete();
        assertThat(draining.active()).isZero();
    }

    @Test
    void aFailureGoesOnToTheContainerAndIsNoLongerActive() {
        var exchange = new Exchange("GET", "/");

        assertThatThrownBy(() -> active.doFilter(exchange.request(), exchange.response(), (request, response) -> {
                    throw new IllegalStateException("a bug of a servlet");
                }))
                .hasMessage("a bug of a servlet");

        assertThat(draining.active()).isZero();
    }

    @Test
    void onlyTheLauncherMayAskAServiceToLeave() throws Exception {
        assertThat(ask(new Exchange("PUT", "/draining")).status()).isEqualTo(401);
        assertThat(ask(new Exchange("PUT", "/draining").with("Masthead-Service", "launcher.guessed"))
                        .status())
                .isEqualTo(401);
        assertThat(draining.begun()).isFalse();

        assertThat(ask(authorised("PUT")).status()).isEqualTo(204);
        assertThat(draining.begun()).isTrue();
    }

    @Test
    void whatIsInWorkIsToldWithoutTheQuestionItself() throws Exception {
        draining.activity().started();
        draining.activity().started();

        assertThat(ask(authorised("GET")).body()).isEqualTo("{\"draining\":false,\"active\":2}");
    }

    @Test
    void anotherMethodIsRefusedWithThoseThatThereAre() throws Exception {
        Exchange answer = ask(authorised("POST"));

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.answered("Allow")).isEqualTo("GET, PUT");
        assertThat(answer.answered("Content-Type")).isEqualTo("application/problem+json");
    }

    @Test
    void aServiceIsReadyWhenNothingStandsAgainstIt() throws Exception {
        Exchange answer = ready(() -> Optional.empty());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"service\":\"test\",\"ready\":true,\"reasons\":[]}");
    }

    @Test
    void aServiceSaysWhyItIsNotReady() throws Exception {
        Exchange answer = ready(() -> Optional.of("database: connection refused"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body()).contains("\"reasons\":[\"database: connection refused\"]");
        assertThat(answer.answered("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aServiceThatLeavesIsNotReadyWhateverElseIsTrue() throws Exception {
        draining.begin();

        Exchange answer = ready(() -> Optional.empty());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.body()).contains("\"reasons\":[\"draining\"]");
    }

    @Test
    void theHealthCheckSaysTheSame() {
        var check = new ReadinessCheck();
        check.draining = draining;
        check.reasons = instance(() -> Optional.of("database: connection refused"));

        assertThat(check.call().getStatus().name()).isEqualTo("DOWN");
        assertThat(check.call().getData().orElseThrow()).containsEntry("reasons", "database: connection refused");

        check.reasons = instance(() -> Optional.empty());
        assertThat(check.call().getStatus().name()).isEqualTo("UP");
    }

    private Exchange ask(Exchange exchange) throws Exception {
        var servlet = new DrainingServlet();
        servlet.draining = draining;
        servlet.callers = CallersOf.one("launcher", "own", "/draining");
        active.doFilter(
                exchange.request(), exchange.response(), (request, response) -> servlet.service(request, response));
        return exchange;
    }

    private static Exchange authorised(String method) {
        return new Exchange(method, "/draining").with("Masthead-Service", "launcher.own");
    }

    private Exchange ready(ReadinessReason reason) throws Exception {
        var servlet = new ReadyServlet();
        servlet.draining = draining;
        servlet.reasons = instance(reason);
        servlet.service = "test";
        var exchange = new Exchange("GET", "/ready");
        servlet.doGet(exchange.request(), exchange.response());
        return exchange;
    }

    @SuppressWarnings("unchecked")
    private static Instance<ReadinessReason> instance(ReadinessReason only) {
        return (Instance<ReadinessReason>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(), new Class<?>[] {Instance.class}, (proxy, called, arguments) -> {
                    if (called.getName().equals("forEach")) {
                        ((Consumer<ReadinessReason>) arguments[0]).accept(only);
                        return null;
                    }
                    return List.of(only).iterator();
                });
    }
}
