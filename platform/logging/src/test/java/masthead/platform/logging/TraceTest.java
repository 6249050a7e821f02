package masthead.platform.logging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {
    private static final String HEADER = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void aTraceComesThroughItsHeaderUnchanged() {
        assertThat(Trace.parse(HEADER)).map(Trace::traceparent).contains(HEADER);
    }

    @Test
    void aChildKeepsTheTraceAndGetsASpanOfItsOwn() {
        Trace parent = Trace.parse(HEADER).orElseThrow();

        Trace child = parent.child();

        assertThat(child.traceId()).isEqualTo(parent.traceId());
        assertThat(child.spanId()).isNotEqualTo(parent.spanId()).hasSize(16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00-short-00f067aa0ba902b7-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01\r\nX: y"
            })
    void aMalformedHeaderIsNoTrace(String header) {
        assertThat(Trace.parse(header)).isEmpty();
    }

    @Test
    void aScopeBringsTheFormerTraceBack() {
        Trace outer = Trace.begin();
        try (var scope = outer.open()) {
            outer.child()
                    .around(() -> assertThat(Trace.current()).isNotEqualTo(outer))
                    .run();
            assertThat(Trace.current()).contains(outer);
        }
        assertThat(Trace.current()).isEmpty();
    }

    @Test
    void workOnAnotherThreadGoesOnUnderTheSameTrace() {
        Trace trace = Trace.begin();
        var seen = new CompletableFuture<String>();

        new Thread(trace.around(
                        () -> seen.complete(Trace.current().map(Trace::traceId).orElse("none"))))
                .start();

        assertThat(seen.join()).isEqualTo(trace.traceId());
    }

    @Test
    void aLogLineIsOneJsonObjectWhateverItsMessageHolds() {
        var record = new LogRecord(Level.INFO, "a \"quoted\"\nline\u0001");
        record.setLoggerName("masthead.x");
        Trace trace = Trace.parse(HEADER).orElseThrow();

        String line = trace.call(() -> new JsonFormatter().format(record));

        assertThat(line)
                .endsWith("}\n")
                .contains("\"message\":\"a \\\"quoted\\\"\\nline\\u0001\"")
                .contains("\"trace\":\"4bf92f3577b34da6a3ce929d0e0e4736\"");
        assertThat(line.chars().filter(c -> c == '\n').count()).isEqualTo(1);
    }
}
