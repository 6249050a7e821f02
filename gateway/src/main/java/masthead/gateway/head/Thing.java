package masthead.gateway.head;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something as schema.org describes it. What isn't known is left out: to a machine an empty name is a name. */
final class Thing {
    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Thing(String type) {
        properties.put("@type", type);
    }

    static Thing a(String type) {
        return new Thing(type);
    }

    Thing with(String property, @Nullable Object value) {
        boolean empty = value == null
                || value instanceof String text && text.isEmpty()
                || value instanceof Collection<?> some && some.isEmpty();
        if (!empty) {
            properties.put(property, value);
        }
        return this;
    }

    @JsonValue
    Map<String, Object> properties() {
        return properties;
    }
}
