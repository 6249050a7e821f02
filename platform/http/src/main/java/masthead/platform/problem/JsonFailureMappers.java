package masthead.platform.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.util.stream.Collectors;

/** JSON that can't be read: says where and what. */
final class JsonFailureMappers {
    private JsonFailureMappers() {}

    /** Text that is no JSON at all. */
    @Provider
    @Priority(1)
    public static class Syntax implements ExceptionMapper<JsonParseException> {
        @Override
        public Response toResponse(JsonParseException broken) {
            var place = broken.getLocation();
            return Problems.response(new InvalidRequest("This is not JSON: " + broken.getOriginalMessage() + " (line "
                            + place.getLineNr() + ", column " + place.getColumnNr() + ").")
                    .problem());
        }
    }

    /** JSON that does not fit what is asked for here. */
    @Provider
    @Priority(1)
    public static class Shape implements ExceptionMapper<JsonMappingException> {
        @Override
        public Response toResponse(JsonMappingException broken) {
            for (Throwable cause = broken.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof DomainException refusal) {
                    return Problems.response(refusal.problem());
                }
            }
            return Problems.response(new InvalidRequest(field(broken), message(broken)).problem());
        }

        private static String field(JsonMappingException broken) {
            return broken.getPath().stream()
                    .map(ref -> ref.getFieldName() == null ? "[" + ref.getIndex() + "]" : "." + ref.getFieldName())
                    .collect(Collectors.joining())
                    .replaceFirst("^\\.", "");
        }

        private static String message(JsonMappingException broken) {
            if (broken instanceof UnrecognizedPropertyException unknown) {
                return "No such field. Known here: "
                        + unknown.getKnownPropertyIds().stream()
                                .map(String::valueOf)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".";
            }
            return broken.getOriginalMessage().replaceAll("`?(java|masthead)\\.[\\w.$]*\\.(\\w+)`?", "$2");
        }
    }

    /** JSON beyond what a reader bears: nested too deep, a number or a text too long. */
    @Provider
    @Priority(1)
    public static class Limit implements ExceptionMapper<StreamConstraintsException> {
        @Override
        public Response toResponse(StreamConstraintsException beyond) {
            return Problems.response(
                    new InvalidRequest("This JSON is nested too deep, or holds too long a number or text.").problem());
        }
    }

    /** Bytes that are no text. */
    @Provider
    @Priority(1)
    public static class Encoding implements ExceptionMapper<CharConversionException> {
        @Override
        public Response toResponse(CharConversionException broken) {
            return Problems.response(new InvalidRequest("This is not JSON in UTF-8.").problem());
        }
    }
}
