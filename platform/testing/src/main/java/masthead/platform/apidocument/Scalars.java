package masthead.platform.apidocument;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The schemas of what is no record. */
final class Scalars {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Type and format by OpenAPI 3.0. */
    private static final Map<Class<?>, List<String>> KNOWN = Map.ofEntries(
            Map.entry(String.class, List.of("string")),
            Map.entry(UUID.class, List.of("string", "uuid")),
            Map.entry(Instant.class, List.of("string", "date-time")),
            Map.entry(LocalDate.class, List.of("string", "date")),
            Map.entry(int.class, List.of("integer", "int32")),
            Map.entry(Integer.class, List.of("integer", "int32")),
            Map.entry(long.class, List.of("integer", "int64")),
            Map.entry(Long.class, List.of("integer", "int64")),
            Map.entry(double.class, List.of("number", "double")),
            Map.entry(Double.class, List.of("number", "double")),
            Map.entry(boolean.class, List.of("boolean")),
            Map.entry(Boolean.class, List.of("boolean")));

    private Scalars() {}

    static ObjectNode of(Class<?> type) {
        if (type.isEnum()) {
            ObjectNode schema = NODES.objectNode().put("type", "string");
            Arrays.stream(type.getEnumConstants()).map(Scalars::wireName).forEach(schema.withArray("enum")::add);
            return schema;
        }
        if (type == Object.class) {
            return NODES.objectNode();
        }
        if (JsonNode.class.isAssignableFrom(type)) {
            return NODES.objectNode().put("type", "object").put("additionalProperties", true);
        }
        List<String> known = KNOWN.get(type);
        if (known == null) {
            throw new AssertionError(type + " can't be described: make it a record, or add it to Scalars");
        }
        ObjectNode schema = NODES.objectNode().put("type", known.get(0));
        return known.size() > 1 ? schema.put("format", known.get(1)) : schema;
    }

    /** The values that {@code @Schema(enumeration = …)} gives to a text. */
    static List<String> values(AnnotatedElement element) {
        @Nullable Schema schema = element.getAnnotation(Schema.class);
        return schema == null ? List.of() : List.of(schema.enumeration());
    }

    private static String wireName(Object constant) {
        return Arrays.stream(constant.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst()
                .map(method -> called(method, constant))
                .orElseGet(constant::toString);
    }

    private static String called(Method method, Object constant) {
        try {
            method.setAccessible(true);
            return String.valueOf(method.invoke(constant));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
