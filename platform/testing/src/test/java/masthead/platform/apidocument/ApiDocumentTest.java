package masthead.platform.apidocument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {
    private static final String PLACE = "/components/schemas/Lamp/properties/place";

    private final JsonNode before = ApiDocument.describing("lamps", List.of(LampsResource.class));
    private final ObjectNode after = before.deepCopy();

    @Test
    void whatIsAnsweredHasAllItsFieldsAndSaysWhichMayBeNull() {
        assertThat(before.at("/components/schemas/Lamp")).isEqualTo(json("""
                {"type":"object","required":["id","place","watts"],"properties":{
                    "id":{"type":"string","format":"uuid"},
                    "place":{"type":"string"},
                    "watts":{"nullable":true,"type":"integer","format":"int32"}}}"""));
    }

    @Test
    void whatIsSentMayLeaveOutWhatItsReaderDoesWithout() {
        assertThat(before.at("/components/schemas/LampRequest/required")).isEqualTo(json("[\"id\"]"));
        assertThat(before.at("/paths/~1lamps~1{id}/put/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .endsWith("/LampRequest");
    }

    /** A text that is a record among us, and a field with a name that Java doesn't take. */
    record Label(@JsonValue String text) {}

    record Marked(@JsonProperty("new") boolean fresh, Label label) {}

    @Test
    void fieldsAreCalledAndWrittenAsJacksonDoesIt() {
        var shapes = new Shapes();
        shapes.of(Marked.class, Shapes.Way.ANSWERED);

        assertThat(shapes.all().path("Marked").path("properties")).isEqualTo(json("""
                {"new":{"type":"boolean"},"label":{"type":"string"}}"""));
        assertThat(shapes.all().has("Label")).isFalse();
    }

    @Test
    void aPageOfAListNamesItsItems() {
        assertThat(before.at("/components/schemas/ManyOfLamp/properties/items/items/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Lamp");
    }

    @Test
    void moreThanBeforeBreaksNobody() {
        after.withObject("/paths").putObject("/shades");
        object("/components/schemas/Lamp/properties").putObject("colour").put("type", "string");
        object("/components/schemas/LampRequest/properties").putObject("colour").put("type", "string");

        assertThat(BreakingChanges.between(before, after)).isEmpty();
    }

    @Test
    void aPathOrMethodThatIsGoneBreaks() {
        object("/paths").remove("/lamps");
        object("/paths/~1lamps~1{id}").remove("put");

        assertThat(BreakingChanges.between(before, after))
                .containsExactly("GET /lamps is gone", "PUT /lamps/{id} is gone");
    }

    @Test
    void anAnswersFieldThatIsGoneOrMayBeLeftOutOrNullBreaks() {
        object("/components/schemas/Lamp/properties").remove("watts");
        ((ArrayNode) after.at("/components/schemas/Lamp/required")).remove(0);
        object(PLACE).put("nullable", true);

        assertThat(BreakingChanges.between(before, after))
                .containsExactly(
                        "GET /lamps answers .items[] .id not always",
                        "GET /lamps answers .items[] .place null now",
                        "GET /lamps answers .items[] .watts no longer");
    }

    @Test
    void aFieldOfAnotherTypeBreaks() {
        object(PLACE).put("type", "integer");

        assertThat(BreakingChanges.between(before, after))
                .containsExactly("GET /lamps answers .items[] .place as integer , which was string ");
    }

    @Test
    void whatMustBeSentFromNowOnBreaks() {
        object("/components/schemas/LampRequest").withArray("required").add("place");

        assertThat(BreakingChanges.between(before, after)).containsExactly("PUT /lamps/{id} takes .place as required");
    }

    @Test
    void whatMayNoLongerBeSentBreaks() {
        object("/components/schemas/LampRequest/properties").remove("watts");
        ((ArrayNode) after.at("/paths/~1lamps/get/parameters")).removeAll();

        assertThat(BreakingChanges.between(before, after))
                .containsExactly("GET /lamps no longer takes q", "PUT /lamps/{id} takes .watts no longer");
    }

    @Test
    void fewerValuesOfWhatIsSentBreak() {
        object("/components/schemas/LampRequest/properties/place")
                .putArray("enum")
                .add("hall");

        assertThat(BreakingChanges.between(before, after))
                .containsExactly("PUT /lamps/{id} takes .place fewer values: []");
    }

    private ObjectNode object(String pointer) {
        return (ObjectNode) after.at(pointer);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
