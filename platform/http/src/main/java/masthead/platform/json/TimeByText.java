package masthead.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Times come as RFC 3339 writes them, never as a number that might mean seconds or milliseconds. */
final class TimeByText extends StdDeserializer<Instant> {
    private static final long serialVersionUID = 1L;

    TimeByText() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return (Instant) context.handleUnexpectedToken(Instant.class, json);
        }
        String text = json.getText();
        try {
            if (text.matches("\\d{4}-.*")) {
                return DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from);
            }
        } catch (DateTimeException e) {
            // refused below
        }
        String wanted = "a time by RFC 3339, such as 2026-03-14T12:00:00Z";
        return (Instant) context.handleWeirdStringValue(Instant.class, text, wanted);
    }
}
