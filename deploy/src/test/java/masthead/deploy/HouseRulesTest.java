package masthead.deploy;

import masthead.platform.testing.HouseRules;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void theHouseIsInOrder() {
        Assertions.assertThatCode(() -> HouseRules.check("masthead.deploy")).doesNotThrowAnyException();
    }
}
