package masthead.platform.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.lang.invoke.MethodType;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masthead.platform.json.Json;

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
        private static final Map<Class<?>, String> WORDS = Map.of(
                String.class, "text",
                Boolean.class, "true or false",
                UUID.class, "an id, such as 0190a3c5-7e1f-7c22-b3a4-5d6e7f801122",
                URI.class, "an address, such as https://example.org/page",
                Instant.class, "a time by RFC 3339, such as 2026-03-14T12:00:00Z",
                LocalDate.class, "a date, such as 2026-03-14");

        @Override
        public Response toResponse(JsonMappingException broken) {
            for (Throwable cause = broken.getCause(); cause != null; cause = cause.getCause()) {
                if (cause instanceof DomainException refusal) {
                    return Problems.response(refusal.problem());
                }
                if (cause instanceof StreamConstraintsException beyond) {
                    return new Limit().toResponse(beyond);
                }
            }
            if (!(broken.getProcessor() instanceof JsonParser)) {
                // Our own answer can't be written; nobody who asked is to blame.
                return Problems.response(Problems.failed(broken));
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
            if (broken instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
                return "Should be " + wanted(mismatch.getTargetType()) + ".";
            }
            return "Does not fit what is known here.";
        }

        /** A type in the words of those who write JSON. */
        private static String wanted(Class<?> type) {
            Class<?> boxed = MethodType.methodType(type).wrap().returnType();
            if (type.isEnum()) {
                return Stream.of(type.getEnumConstants())
                        .map(constant -> Json.mapper().valueToTree(constant).asText())
                        .collect(Collectors.joining(", ", "one of ", ""));
            }
            if (boxed == Integer.class || boxed == Long.class || boxed == Short.class) {
                return "a whole number";
            }
            if (Number.class.isAssignableFrom(boxed)) {
                return "a number";
            }
            if (Collection.class.isAssignableFrom(type) || type.isArray()) {
                return "a list";
            }
            return WORDS.getOrDefault(boxed, "an object");
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
