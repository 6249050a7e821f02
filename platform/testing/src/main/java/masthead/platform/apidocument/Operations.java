package masthead.platform.apidocument;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masthead.platform.apidocument.Shapes.Way;
import org.jspecify.annotations.Nullable;

/** What can be asked of the resources: paths, methods, parameters, bodies. */
final class Operations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Shapes shapes;
    private final Answers answers;

    Operations(Shapes shapes) {
        this.shapes = shapes;
        this.answers = new Answers(shapes);
    }

    /** The paths of resources. */
    ObjectNode of(Collection<Class<?>> resources) {
        var paths = new TreeMap<String, Map<String, ObjectNode>>();
        resources.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .forEach(method -> verb(method)
                        .ifPresent(verb -> paths.computeIfAbsent(path(method), path -> new TreeMap<>())
                                .put(verb, operation(method))));
        ObjectNode all = NODES.objectNode();
        paths.forEach((path, verbs) -> verbs.forEach(all.withObject("/" + escaped(path))::set));
        return all;
    }

    /** A path as one segment of a JSON pointer (RFC 6901). */
    private static String escaped(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(found -> found != null)
                .map(found -> found.value().toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static String path(Method method) {
        return Stream.of(method.getDeclaringClass().getAnnotation(Path.class), method.getAnnotation(Path.class))
                .filter(path -> path != null)
                .map(Path::value)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""))
                .replaceAll("\\{(\\w+):[^/]*}(?=/|$)", "{$1}");
    }

    private ObjectNode operation(Method method) {
        ObjectNode operation = NODES.objectNode().put("operationId", name(method));
        @Nullable RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed != null) {
            Arrays.stream(allowed.value()).forEach(operation.withArray("x-permissions")::add);
        }
        var parameters = Asked.of(method);
        if (!parameters.isEmpty()) {
            parameters.forEach(operation.withArray("parameters")::add);
        }
        Arrays.stream(method.getParameters())
                .filter(Asked::isBody)
                .findFirst()
                .ifPresent(body -> operation.set("requestBody", body(method, body)));
        operation.set("responses", answers.of(method));
        return operation;
    }

    private static String name(Method method) {
        String resource = method.getDeclaringClass().getSimpleName().replaceFirst("Resource$", "");
        return resource.substring(0, 1).toLowerCase(Locale.ROOT) + resource.substring(1) + "." + method.getName();
    }

    private ObjectNode body(Method method, Parameter body) {
        ObjectNode content = NODES.objectNode();
        if (body.getType() == InputStream.class) {
            @Nullable Consumes consumes = method.getAnnotation(Consumes.class);
            content.withObject("/" + escaped(consumes == null ? MediaType.WILDCARD : consumes.value()[0]))
                    .putObject("schema")
                    .put("type", "string")
                    .put("format", "binary");
        } else {
            content.putObject(MediaType.APPLICATION_JSON)
                    .set("schema", shapes.of(body.getParameterizedType(), Way.SENT));
        }
        return NODES.objectNode().put("required", true).set("content", content);
    }
}
