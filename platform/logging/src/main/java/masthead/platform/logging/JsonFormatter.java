package masthead.platform.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/** One JSON object a line: time, level, logger, message, trace, and the stack where something was thrown. */
public class JsonFormatter extends Formatter {
    @Override
    public String format(LogRecord record) {
        var line = new StringBuilder(256).append('{');
        field(line, "at", record.getInstant().toString());
        field(line, "level", record.getLevel().getName());
        field(line, "logger", record.getLoggerName());
        field(line, "message", formatMessage(record));
        Trace.current().ifPresent(trace -> {
            field(line, "trace", trace.traceId());
            field(line, "span", trace.spanId());
        });
        Throwable thrown = record.getThrown();
        if (thrown != null) {
            var stack = new StringWriter();
            thrown.printStackTrace(new PrintWriter(stack));
            field(line, "thrown", stack.toString());
        }
        return line.append("}\n").toString();
    }

    private static void field(StringBuilder line, String name, @Nullable String value) {
        if (value == null) {
            return;
        }
        if (line.length() > 1) {
            line.append(',');
        }
        line.append('"').append(name).append("\":\"");
        value.chars().forEach(c -> escaped(line, (char) c));
        line.append('"');
    }

    private static void escaped(StringBuilder line, char c) {
        switch (c) {
            case '"' -> line.append("\\\"");
            case '\\' -> line.append("\\\\");
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            default -> {
                if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029) {
                    line.append(String.format("\\u%04x", (int) c));
                } else {
                    line.append(c);
                }
            }
        }
    }
}
