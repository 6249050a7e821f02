package masthead.platform.apidocument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The schemas of records, as Jackson reads and writes them. What we answer has all its fields, null where nothing is; of
 * what is sent, whatever may be null may be left out. A record that is both has two schemas, the second named
 * {@code …Request}.
 */
final class Shapes {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> named = new TreeMap<>(Answers.problems());
    private final Map<String, Type> owners = new HashMap<>();

    /** Which way a record crosses the wire. */
    enum Way {
        SENT,
        ANSWERED
    }

    /** A field of a record on the wire. */
    private record Field(String name, Type type, boolean nullable, boolean omitted, List<String> values) {}

    ObjectNode all() {
        ObjectNode all = NODES.objectNode();
        named.forEach(all::set);
        return all;
    }

    /** The schema of a type; records are named and referred to. */
    ObjectNode of(Type type, Way way) {
        return of(type, way, Map.of());
    }

    /** The schema of a record with one type parameter, such as a page of a list. */
    ObjectNode of(Class<?> generic, Class<?> argument, Way way) {
        return reference(generic, List.of(argument), way);
    }

    private ObjectNode of(Type type, Way way, Map<String, Type> bound) {
        if (type instanceof TypeVariable<?> variable) {
            return of(bound.getOrDefault(variable.getName(), Object.class), way, bound);
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            List<Type> arguments = Arrays.stream(generic.getActualTypeArguments())
                    .map(argument -> argument instanceof TypeVariable<?> variable
                            ? bound.getOrDefault(variable.getName(), Object.class)
                            : argument)
                    .toList();
            if (Collection.class.isAssignableFrom(raw)) {
                return NODES.objectNode().put("type", "array").set("items", of(arguments.get(0), way, bound));
            }
            if (Map.class.isAssignableFrom(raw)) {
                ObjectNode values = of(arguments.get(1), way, bound);
                ObjectNode map = NODES.objectNode().put("type", "object");
                // Payara drops an empty schema, which says the same as true.
                return values.isEmpty()
                        ? map.put("additionalProperties", true)
                        : map.set("additionalProperties", values);
            }
            return reference(raw, arguments, way);
        }
        if (type instanceof Class<?> plain) {
            Optional<Type> written = writtenAs(plain);
            if (written.isPresent()) {
                return of(written.get(), way, bound);
            }
            return plain.isRecord() ? reference(plain, List.of(), way) : Scalars.of(plain);
        }
        return NODES.objectNode();
    }

    /** What a record is on the wire that is nothing but its one value. */
    private static Optional<Type> writtenAs(Class<?> type) {
        return Optional.ofNullable(type.getRecordComponents()).stream()
                .flatMap(Arrays::stream)
                .filter(component -> component.getAccessor().isAnnotationPresent(JsonValue.class))
                .map(RecordComponent::getGenericType)
                .findFirst();
    }

    private ObjectNode reference(Class<?> record, List<Type> arguments, Way way) {
        String name = name(record, arguments, way);
        Type owner = owners.putIfAbsent(name, record);
        if (owner != null && owner != record) {
            throw new AssertionError(owner + " and " + record + " would both be called " + name);
        }
        if (owner == null) {
            named.put(name, NODES.objectNode());
            named.put(name, object(record, arguments, way));
        }
        return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private static String name(Class<?> record, List<Type> arguments, Way way) {
        String name = record.getSimpleName()
                + arguments.stream()
                        .map(argument -> argument instanceof Class<?> plain ? plain.getSimpleName() : "Any")
                        .collect(Collectors.joining("And", arguments.isEmpty() ? "" : "Of", ""));
        return way == Way.ANSWERED || name.endsWith("Request") || !differs(record) ? name : name + "Request";
    }

    /** Whether it may be sent with less than it is answered with. */
    private static boolean differs(Class<?> record) {
        return creator(record).isPresent()
                || Arrays.stream(record.getRecordComponents())
                        .anyMatch(component -> nullable(component)
                                || records(component.getGenericType()).anyMatch(Shapes::differs));
    }

    private static Stream<Class<?>> records(Type type) {
        if (type instanceof ParameterizedType generic) {
            return Arrays.stream(generic.getActualTypeArguments()).flatMap(Shapes::records);
        }
        return type instanceof Class<?> plain
                        && plain.isRecord()
                        && writtenAs(plain).isEmpty()
                ? Stream.of(plain)
                : Stream.of();
    }

    private ObjectNode object(Class<?> record, List<Type> arguments, Way way) {
        var bound = new HashMap<String, Type>();
        for (int i = 0; i < arguments.size(); i++) {
            bound.put(record.getTypeParameters()[i].getName(), arguments.get(i));
        }
        ObjectNode object = NODES.objectNode().put("type", "object");
        ObjectNode properties = NODES.objectNode();
        var required = NODES.arrayNode();
        for (Field field : way == Way.SENT ? sent(record) : answered(record)) {
            ObjectNode schema = of(field.type(), way, bound);
            field.values().forEach(schema.withArray("enum")::add);
            if (schema.path("enum").isEmpty()) {
                schema.remove("enum");
            }
            properties.set(field.name(), field.nullable() && !field.omitted() ? orNull(schema) : schema);
            if (way == Way.SENT ? !field.nullable() : !field.omitted()) {
                required.add(field.name());
            }
        }
        if (!required.isEmpty()) {
            object.set("required", required);
        }
        return object.set("properties", properties);
    }

    private static ObjectNode orNull(ObjectNode schema) {
        ObjectNode either = NODES.objectNode().put("nullable", true);
        if (schema.has("$ref")) {
            either.putArray("allOf").add(schema);
        } else {
            either.setAll(schema);
        }
        return either;
    }

    private static List<Field> answered(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .filter(component -> !component.getAccessor().isAnnotationPresent(JsonIgnore.class))
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? answered(component.getType()).stream()
                        : Stream.of(field(record, component)))
                .toList();
    }

    private static Field field(Class<?> record, RecordComponent component) {
        return new Field(
                name(component.getAccessor(), component.getName()),
                component.getGenericType(),
                nullable(component),
                omits(component.getAccessor().getAnnotation(JsonInclude.class), component)
                        || omits(record.getAnnotation(JsonInclude.class), component),
                Scalars.values(component.getAccessor()));
    }

    private static boolean omits(@Nullable JsonInclude include, RecordComponent component) {
        return include != null
                && (include.value() == JsonInclude.Include.NON_NULL && nullable(component)
                        || include.value() == JsonInclude.Include.NON_EMPTY);
    }

    private static List<Field> sent(Class<?> record) {
        return creator(record)
                .map(making -> Arrays.stream(making.getParameters())
                        .map(parameter -> new Field(
                                name(parameter, parameter.getName()),
                                parameter.getParameterizedType(),
                                parameter.getAnnotatedType().isAnnotationPresent(Nullable.class),
                                false,
                                Scalars.values(parameter)))
                        .toList())
                .orElseGet(() -> answered(record));
    }

    private static String name(AnnotatedElement element, String otherwise) {
        JsonProperty property = element.getAnnotation(JsonProperty.class);
        return property == null ? otherwise : property.value();
    }

    private static boolean nullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Optional<Executable> creator(Class<?> record) {
        return Stream.<Executable>concat(
                        Arrays.stream(record.getDeclaredConstructors()), Arrays.stream(record.getDeclaredMethods()))
                .filter(making -> making.isAnnotationPresent(JsonCreator.class))
                .findFirst();
    }
}
