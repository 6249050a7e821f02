package masthead.gateway.sending;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip|true",
                "br, gzip;q=0.8|true",
                "*|true",
                "gzip;q=0|false",
                "gzip;q=0.000|false",
                "br|false",
                "identity|false"
            })
    void gzipIsSentToThoseWhoAcceptIt(String header, boolean accepted) {
        assertThat(Sending.acceptsGzip(header)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"a\"|true", "W/\"a\"|true", "\"b\", \"a\"|true", "*|true", "\"b\"|false", "a|false"})
    void aTagIsComparedWeakly(String header, boolean matches) {
        assertThat(Sending.matches(header, "\"a\"")).isEqualTo(matches);
    }
}
