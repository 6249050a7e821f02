package masthead.members.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7, true",
        "203.0.113.7, 203.0.113.8, false",
        "::ffff:203.0.113.7, 203.0.113.7, true",
        "2001:db8:1:2::1, 2001:db8:1:2:ffff:ffff:ffff:ffff, true",
        "2001:db8:1:2::1, 2001:0db8:0001:0002::2, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "localhost, 127.0.0.1, false",
        "dead.beef, dead.beef, true",
        "':', 'x', false"
    })
    void oneIpv4AddressOrSixtyFourBitsAreOneNetwork(String one, String other, boolean same) {
        assertThat(Network.of(one).equals(Network.of(other))).isEqualTo(same);
    }
}
