package masthead.articles.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import masthead.platform.hash.Sha256;
import masthead.platform.json.Json;

/** Tells whether something says the same as last time. */
final class Hash {
    private Hash() {}

    /** SHA-256 of the value as JSON. */
    static String of(Object value) {
        try {
            return Sha256.hex(Json.mapper().writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
