package masthead.platform.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import masthead.platform.Exchange;
import masthead.platform.caller.CallersOf;
import masthead.platform.logging.Trace;
import org.junit.jupiter.api.Test;

class TraceFilterTest {
    private static final String SENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String SENT_ID = SENT.substring(3, 35);

    private final TraceFilter filter = new TraceFilter();

    TraceFilterTest() {
        filter.callers = CallersOf.one("gateway", "secret", "/content");
    }

    @Test
    void aServiceThatProvesItselfCarriesItsTraceOn() throws Exception {
        Trace seen = seen(
                new Exchange("GET", "/content/x").with("traceparent", SENT).with("Masthead-Service", "gateway.secret"));

        assertThat(seen.traceId()).isEqualTo(SENT_ID);
        assertThat(SENT).doesNotContain(seen.spanId());
    }

    @Test
    void aStrangersTraceIsNotBelieved() throws Exception {
        assertThat(seen(new Exchange("GET", "/content/x").with("traceparent", SENT))
                        .traceId())
                .isNotEqualTo(SENT_ID);
        assertThat(seen(new Exchange("GET", "/content/x")
                                .with("traceparent", SENT)
                                .with("Masthead-Service", "gateway.guessed"))
                        .traceId())
                .isNotEqualTo(SENT_ID);
        assertThat(seen(new Exchange("GET", "/elsewhere")
                                .with("traceparent", SENT)
                                .with("Masthead-Service", "gateway.secret"))
                        .traceId())
                .isNotEqualTo(SENT_ID);
    }

    @Test
    void aRequestWithoutATraceGetsOneThatEndsWithIt() throws Exception {
        assertThat(seen(new Exchange("GET", "/content/x")).traceId()).hasSize(32);
        assertThat(Trace.current()).isEmpty();
    }

    private Trace seen(Exchange exchange) throws Exception {
        var seen = new AtomicReference<Trace>();
        filter.doFilter(
                exchange.request(),
                exchange.response(),
                (request, response) -> seen.set(Trace.current().orElseThrow()));
        return Optional.ofNullable(seen.get()).orElseThrow();
    }
}
