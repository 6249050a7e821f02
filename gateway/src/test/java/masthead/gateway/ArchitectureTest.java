package masthead.gateway;

import masthead.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void theHouseIsInOrder() {
        HouseRules.check("masthead.gateway");
    }
}
