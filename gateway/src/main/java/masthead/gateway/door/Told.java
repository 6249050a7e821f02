package masthead.gateway.door;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * What members answered.
 *
 * @param retryAfter seconds; empty where they said nothing of that
 */
record Told(int status, JsonNode body, Optional<String> retryAfter) {
    private static final String PROBLEM = "urn:masthead:problem:";

    /** Whether it is this problem. */
    boolean is(String problem) {
        return text("type").equals(PROBLEM + problem);
    }

    boolean tooOften() {
        return status == 429;
    }

    /** Empty where there is none. */
    String text(String field) {
        return body.path(field).asText("");
    }

    Optional<Instant> time(String field) {
        try {
            return Optional.of(Instant.parse(text(field)));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
