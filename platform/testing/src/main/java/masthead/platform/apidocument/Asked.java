package masthead.platform.apidocument;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Context;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The parameters of a method in path, query and header: its own, its resource's, and those of parameter beans. */
final class Asked {
    private static final Set<Class<? extends Annotation>> NO_BODY = Set.of(
            PathParam.class, QueryParam.class, HeaderParam.class, BeanParam.class, Context.class, Suspended.class);

    private Asked() {}

    /** One parameter: where it stands and what it is called. */
    private record Place(String in, String name) {}

    static boolean isBody(Parameter parameter) {
        return NO_BODY.stream().noneMatch(parameter::isAnnotationPresent);
    }

    static List<ObjectNode> of(Method method) {
        var all = new TreeMap<String, ObjectNode>();
        gather(method.getDeclaringClass(), all);
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                gather(parameter.getType(), all);
            } else {
                add(parameter, parameter.getType(), all);
            }
        }
        if (Arrays.stream(method.getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Idempotent"))) {
            put(new Place("header", "Idempotency-Key"), String.class, List.of(), all);
        }
        return new ArrayList<>(all.values());
    }

    private static void gather(Class<?> bean, TreeMap<String, ObjectNode> all) {
        for (Field field : bean.getDeclaredFields()) {
            if (field.isAnnotationPresent(BeanParam.class)) {
                gather(field.getType(), all);
            } else {
                add(field, field.getType(), all);
            }
        }
    }

    private static void add(AnnotatedElement element, Class<?> type, TreeMap<String, ObjectNode> all) {
        place(element).ifPresent(place -> put(place, type, Scalars.values(element), all));
    }

    private static Optional<Place> place(AnnotatedElement element) {
        @Nullable PathParam path = element.getAnnotation(PathParam.class);
        @Nullable QueryParam query = element.getAnnotation(QueryParam.class);
        @Nullable HeaderParam header = element.getAnnotation(HeaderParam.class);
        if (path != null) {
            return Optional.of(new Place("path", path.value()));
        }
        if (query != null) {
            return Optional.of(new Place("query", query.value()));
        }
        return Optional.ofNullable(header).map(found -> new Place("header", found.value()));
    }

    private static void put(Place place, Class<?> type, List<String> values, TreeMap<String, ObjectNode> all) {
        ObjectNode parameter =
                JsonNodeFactory.instance.objectNode().put("name", place.name()).put("in", place.in());
        if (place.in().equals("path")) {
            parameter.put("required", true);
        }
        // A version in If-Match and the like are texts on the wire.
        boolean known = type.isPrimitive() || type.isEnum() || type == UUID.class;
        ObjectNode schema = Scalars.of(known ? type : String.class);
        values.forEach(schema.withArray("enum")::add);
        if (schema.path("enum").isEmpty()) {
            schema.remove("enum");
        }
        parameter.set("schema", schema);
        all.put(place.in() + " " + place.name(), parameter);
    }
}
