package masthead.gateway.sending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"a\"|true", "W/\"a\"|true", "\"b\", \"a\"|true", "*|true", "\"b\"|false", "a|false"})
    void aTagIsComparedWeakly(String header, boolean matches) {
        assertThat(Sending.matches(header, "\"a\"")).isEqualTo(matches);
    }
}
