package masthead.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00.123Z");

    @Test
    void anIdIsAUuidOfVersion7ThatHoldsItsTime() {
        UUID id = Ids.next(NOON);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void laterIdsSortBehindEarlierOnesAsText() {
        assertThat(Ids.next(NOON).toString())
                .isLessThan(Ids.next(NOON.plusMillis(1)).toString());
    }

    @Test
    void idsOfOneMillisecondDiffer() {
        var ids = new HashSet<UUID>();
        for (int i = 0; i < 10_000; i++) {
            ids.add(Ids.next(NOON));
        }

        assertThat(ids).hasSize(10_000);
    }
}
