package masthead.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import masthead.platform.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionTest {
    private static final UUID EPOCH = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @Test
    void aCursorComesBackAsThePlaceThatItWas() {
        var place = new Position(EPOCH, 81_234, 17);

        assertThat(Position.parse(place.toString())).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "17",
                "01890a5d-ac96-774b-bcce-b302099a8057.1",
                "01890a5d-ac96-774b-bcce-b302099a8057.-1.2",
                "01890a5d-ac96-774b-bcce-b302099a8057.9999999999999999999.2",
                "------------------------------------.1.2",
                "01890a5d-ac96-774b-bcce-b302099a8057.1.2 or 1=1"
            })
    void whatIsNoCursorIsRefused(String text) {
        assertThatThrownBy(() -> Position.parse(text)).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void placesFollowEachOtherByTransactionThenNumber() {
        assertThat(new Position(EPOCH, 5, 1).isAfter(new Position(EPOCH, 4, 9))).isTrue();
        assertThat(new Position(EPOCH, 5, 2).isAfter(new Position(EPOCH, 5, 1))).isTrue();
        assertThat(new Position(EPOCH, 5, 1).isAfter(new Position(EPOCH, 5, 1))).isFalse();
    }

    @Test
    void aPlaceOfAnotherHistoryIsNeverTakenForAnEarlierOne() {
        assertThat(new Position(UUID.randomUUID(), 1, 1).isAfter(new Position(EPOCH, 9, 9)))
                .isTrue();
    }
}
