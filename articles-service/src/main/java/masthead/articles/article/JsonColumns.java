package masthead.articles.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import java.util.UUID;
import masthead.platform.json.Json;

/** How values become columns of type jsonb. */
public final class JsonColumns {
    private JsonColumns() {}

    /** Reads and writes one type; kept data may have fields that this version doesn't know (expand and contract). */
    public abstract static class JsonColumn<T> implements AttributeConverter<T, String> {
        private final TypeReference<T> type;

        JsonColumn(TypeReference<T> type) {
            this.type = type;
        }

        @Override
        public String convertToDatabaseColumn(T value) {
            try {
                return Json.mapper().writeValueAsString(value);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public T convertToEntityAttribute(String json) {
            try {
                return Json.tolerant().readValue(json, type);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("Kept JSON that can't be read", e);
            }
        }
    }

    static class OfDraft extends JsonColumn<Draft> {
        OfDraft() {
            super(new TypeReference<>() {});
        }
    }

    static class OfTree extends JsonColumn<JsonNode> {
        OfTree() {
            super(new TypeReference<>() {});
        }
    }

    public static class OfIds extends JsonColumn<List<UUID>> {
        public OfIds() {
            super(new TypeReference<>() {});
        }
    }
}
