package masthead.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    enum Colour {
        RED
    }

    record Thing(
            @Nullable String name,
            @Nullable Integer count,
            @Nullable Boolean open,
            @Nullable Colour colour,
            @Nullable UUID id,
            @Nullable Instant at) {}

    record Counted(int count) {}

    @Test
    void whatWasWrittenIsReadBackEqual() throws JsonProcessingException {
        var thing = new Thing("Salt & \u2028", 3, true, Colour.RED, new UUID(1, 2), Instant.EPOCH);

        String json = Json.mapper().writeValueAsString(thing);

        assertThat(Json.mapper().readValue(json, Thing.class)).isEqualTo(thing);
        assertThat(json).contains("\"at\":\"1970-01-01T00:00:00Z\"");
        assertThat(Json.mapper().writeValueAsString(Duration.ofSeconds(90))).isEqualTo("\"PT1M30S\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":3}",
                "{\"name\":true}",
                "{\"name\":1.5}",
                "{\"count\":\"3\"}",
                "{\"count\":3.9}",
                "{\"count\":true}",
                "{\"count\":99999999999}",
                "{\"open\":\"true\"}",
                "{\"open\":1}",
                "{\"colour\":0}",
                "{\"colour\":\"\"}",
                "{\"colour\":\"red\"}",
                "{\"id\":\"\"}",
                "{\"id\":\"1-1-1-1-1\"}",
                "{\"at\":0}",
                "{\"at\":\"\"}",
                "{\"at\":\"1700000000\"}",
                "{\"at\":\"2026-03-14\"}",
                "{\"at\":\"+20260-03-14T12:00:00Z\"}",
                "{\"at\":\"yesterday\"}",
                "{\"count\":1,\"count\":2}",
                "{\"count\":1} rubbish",
                "{\"count\":1}{}",
                "{\"price\":1}",
                "{'count':1}",
                "{\"count\":01}",
                "[]",
                "\"\""
            })
    void whatDoesNotFitIsRefusedRatherThanGuessed(String json) {
        assertThatThrownBy(() -> Json.mapper().readValue(json, Thing.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void aTimeOfAnotherZoneIsTheSameMoment() throws JsonProcessingException {
        var thing = Json.mapper().readValue("{\"at\":\"2026-03-14T13:00:00+01:00\"}", Thing.class);

        assertThat(thing.at()).isEqualTo(Instant.parse("2026-03-14T12:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"count\":null}"})
    void aNumberThatMustBeThereIsNeverGuessedToBeZero(String json) {
        assertThatThrownBy(() -> Json.mapper().readValue(json, Counted.class))
                .isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void theTolerantMapperPassesOverWhatItDoesNotKnowAndNothingElse() throws JsonProcessingException {
        assertThat(Json.tolerant()
                        .readValue("{\"count\":3,\"price\":1}", Thing.class)
                        .count())
                .isEqualTo(3);
        assertThatThrownBy(() -> Json.tolerant().readValue("{\"count\":\"3\"}", Thing.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
