package masthead.platform;

import masthead.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    @Test
    void thePlatformKeepsTheRulesOfTheHouse() {
        HouseRules.check("masthead.platform");
    }
}
