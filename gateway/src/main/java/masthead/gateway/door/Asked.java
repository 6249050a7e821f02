package masthead.gateway.door;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import masthead.platform.json.Json;

/**
 * What a browser asked for last, as its own cookie keeps it for the next page. Nothing rests on it: members know by
 * themselves what was asked for where.
 *
 * @param until when the link and the code end
 * @param again when it makes sense to ask for another
 */
record Asked(String mail, String to, Instant until, Instant again) {
    String cookie() {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Json.mapper().writeValueAsBytes(this));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean whole() {
        return Stream.of(mail, to, until, again).allMatch(Objects::nonNull);
    }

    /** Empty for what no page of ours wrote. */
    static Optional<Asked> of(String cookie) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(cookie.getBytes(StandardCharsets.US_ASCII));
            return Optional.ofNullable(Json.mapper().readValue(json, Asked.class))
                    .filter(Asked::whole);
        } catch (IllegalArgumentException | IOException scribble) {
            return Optional.empty();
        }
    }
}
