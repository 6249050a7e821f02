package masthead.members.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import masthead.platform.json.Json;

/** The JSON that browsers and the library speak with each other, which we only pass on. */
final class Wire {
    private Wire() {}

    static Map<String, Object> read(String json) throws JsonProcessingException {
        return Json.mapper().readValue(json, new TypeReference<>() {});
    }

    static String write(Map<String, Object> object) {
        try {
            return Json.mapper().writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What came as JSON can't be written as it", e);
        }
    }
}
