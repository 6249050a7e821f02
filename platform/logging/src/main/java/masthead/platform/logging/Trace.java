package masthead.platform.logging;

import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where in a request's journey through the services the current thread is, by W3C Trace Context.
 *
 * @param traceId 32 lower-case hexadecimal digits, the same in every service that the request touches
 * @param spanId 16 lower-case hexadecimal digits, one for each service's part
 * @param sampled whether an exporter should keep it
 */
public record Trace(String traceId, String spanId, boolean sampled) {
    private static final Pattern TRACEPARENT =
            Pattern.compile("([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?");
    private static final ThreadLocal<@Nullable Trace> CURRENT = new ThreadLocal<>();

    /** A new journey that begins here. */
    public static Trace begin() {
        return new Trace(hex(16), hex(8), true);
    }

    /** The trace that a {@code traceparent} header names; empty if the header is missing or malformed. */
    public static Optional<Trace> parse(@Nullable String traceparent) {
        if (traceparent == null) {
            return Optional.empty();
        }
        var header = TRACEPARENT.matcher(traceparent);
        if (!header.matches()
                || header.group(1).equals("ff")
                || header.group(2).chars().allMatch(c -> c == '0')
                || header.group(3).chars().allMatch(c -> c == '0')) {
            return Optional.empty();
        }
        boolean sampled = (Integer.parseInt(header.group(4), 16) & 1) == 1;
        return Optional.of(new Trace(header.group(2), header.group(3), sampled));
    }

    /** The same journey, one step further: a span of its own for this service's part. */
    public Trace child() {
        return new Trace(traceId, hex(8), sampled);
    }

    /** The value of the {@code traceparent} header that goes out with a call. */
    public String traceparent() {
        return "00-" + traceId + "-" + spanId + (sampled ? "-01" : "-00");
    }

    /** The trace of the current thread, if it works for a request or a job. */
    public static Optional<Trace> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /** The trace of the current thread, or a new one where it has none. */
    public static Trace currentOrNew() {
        return current().orElseGet(Trace::begin);
    }

    /** Makes this the current thread's trace until the scope is closed, which brings the former one back. */
    public Scope open() {
        Trace before = CURRENT.get();
        CURRENT.set(this);
        return () -> {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        };
    }

    /** Work for another thread that goes on under this trace. */
    public Runnable around(Runnable work) {
        return () -> {
            try (var scope = open()) {
                work.run();
            }
        };
    }

    /** Work under this trace that has a result. */
    public <T> T call(Supplier<T> work) {
        try (var scope = open()) {
            return work.get();
        }
    }

    /** Ids are to be told apart, not to be kept secret: no need for a generator that all threads would queue for. */
    private static String hex(int bytes) {
        byte[] random = new byte[bytes];
        do {
            ThreadLocalRandom.current().nextBytes(random);
        } while (allZero(random));
        return HexFormat.of().formatHex(random);
    }

    private static boolean allZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }

    /** An open trace. */
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
