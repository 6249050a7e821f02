package masthead.system.everywhere;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import masthead.system.OneNewsroom;
import masthead.system.newsroom.Desk;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sample of {@code deploy/prove everywhere} that each build looks at: whether, not how soon. */
@ExtendWith(OneNewsroom.class)
class EverywhereIT {
    @Test
    void everyPlaceHearsOfEveryChange(RunningNewsroom newsroom, Desk owner) throws InterruptedException {
        var everywhere = new Everywhere(owner, Map.of("edge", newsroom.http()), 1);

        everywhere.round();
        everywhere.round();

        assertThat(everywhere.failures()).isEmpty();
        assertThat(everywhere.byPlace()).hasSizeGreaterThan(25);
    }
}
