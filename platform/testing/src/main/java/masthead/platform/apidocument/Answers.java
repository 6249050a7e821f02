package masthead.platform.apidocument;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import masthead.platform.apidocument.Shapes.Way;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * What a method answers: the record that it returns, or that which its annotation names where it returns a
 * {@link Response}. Whatever else happens is a problem document.
 */
final class Answers {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Shapes shapes;

    Answers(Shapes shapes) {
        this.shapes = shapes;
    }

    ObjectNode of(Method method) {
        var answers = new TreeMap<String, ObjectNode>();
        for (APIResponse said : method.getAnnotationsByType(APIResponse.class)) {
            answers.put(code(said.responseCode()), said(said));
        }
        APIResponseSchema schema = method.getAnnotation(APIResponseSchema.class);
        if (schema != null) {
            answers.put(code(schema.responseCode()), json(shapes.of(schema.value(), Way.ANSWERED)));
        }
        if (answers.isEmpty()) {
            if (method.getReturnType() == Response.class) {
                throw new AssertionError(method + " says nothing of its answer: add @APIResponseSchema");
            }
            boolean nothing = method.getReturnType() == void.class;
            answers.put(
                    nothing ? "204" : "200",
                    nothing ? described("Done") : json(shapes.of(method.getGenericReturnType(), Way.ANSWERED)));
        }
        ObjectNode all = NODES.objectNode();
        answers.forEach(all::set);
        return all.set("default", problem());
    }

    private static String code(String said) {
        return said.isEmpty() ? "200" : said;
    }

    private ObjectNode said(APIResponse said) {
        ObjectNode answer = described(said.description().isEmpty() ? "Done" : said.description());
        for (Content content : said.content()) {
            String type = content.mediaType().isEmpty() ? MediaType.APPLICATION_JSON : content.mediaType();
            Schema schema = content.schema();
            answer.withObject("content")
                    .putObject(type)
                    .set("schema", schema.implementation() == Void.class ? file() : named(schema));
        }
        return answer;
    }

    /** A list's items are named beside it, since an annotation can't say {@code Listing<X>}. */
    private ObjectNode named(Schema schema) {
        return schema.properties().length == 0
                ? shapes.of(schema.implementation(), Way.ANSWERED)
                : shapes.of(schema.implementation(), schema.properties()[0].implementation(), Way.ANSWERED);
    }

    private static ObjectNode file() {
        return NODES.objectNode().put("type", "string").put("format", "binary");
    }

    private static ObjectNode json(ObjectNode schema) {
        ObjectNode answer = described("Done");
        answer.putObject("content").putObject(MediaType.APPLICATION_JSON).set("schema", schema);
        return answer;
    }

    private static ObjectNode described(String words) {
        return NODES.objectNode().put("description", words);
    }

    private static ObjectNode problem() {
        ObjectNode answer = described("What went wrong");
        answer.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", "#/components/schemas/Problem");
        return answer;
    }

    /** A problem document by RFC 9457; some types have more fields. */
    static Map<String, ObjectNode> problems() {
        ObjectNode problem = NODES.objectNode().put("type", "object");
        problem.putArray("required").add("type").add("title").add("status");
        ObjectNode fields = problem.putObject("properties");
        fields.putObject("type").put("type", "string");
        fields.putObject("title").put("type", "string");
        fields.putObject("status").put("type", "integer").put("format", "int32");
        fields.putObject("detail").put("type", "string");
        ObjectNode violations = fields.putObject("violations").put("type", "array");
        violations.putObject("items").put("$ref", "#/components/schemas/Violation");
        problem.put("additionalProperties", true);
        ObjectNode violation = NODES.objectNode().put("type", "object");
        violation.putArray("required").add("field").add("message");
        violation.putObject("properties").putObject("field").put("type", "string");
        violation.withObject("/properties").putObject("message").put("type", "string");
        return Map.of("Problem", problem, "Violation", violation);
    }
}
