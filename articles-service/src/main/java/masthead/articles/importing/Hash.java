package masthead.articles.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import masthead.platform.json.Json;

/** Tells whether something says the same as last time. */
final class Hash {
    private Hash() {}

    /** SHA-256 of the value as JSON. */
    static String of(Object value) {
        try {
            byte[] json = Json.mapper().writeValueAsBytes(value);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
