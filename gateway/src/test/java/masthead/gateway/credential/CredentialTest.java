package masthead.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "Basic bWg6", "Bearer eyJ0", "Bearer mh_", "bearer mh_x", "Bearer mh_a b", "Bearer mh_a\nb"})
    void whatIsNoKeyIsNone(String header) {
        assertThat(Credential.key(header)).isEmpty();
    }

    @Test
    void aCredentialIsNeverWrittenOut() {
        assertThat(Credential.key("Bearer mh_a-secret")).map(Object::toString).contains("KEY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "same-origin||true",
                "same-origin|https://evil.test|true",
                "|https://paper.test|true",
                "cross-site|https://paper.test|false",
                "same-site|https://paper.test|false",
                "none||false",
                "||false",
                "|null|false",
                "|https://paper.test:8443|false",
                "|https://paper.test/|false"
            })
    void aPageIsOursIfItsBrowserSaysSo(String fetchSite, String origin, boolean ours) {
        assertThat(new OwnPages("https://Paper.test/").asked(fetchSite, origin)).isEqualTo(ours);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"203.0.113.7|203.0.113.7", "6.6.6.6, 2001:db8::7|2001:db8::7", "<script>|127.0.0.1", "|127.0.0.1"})
    void whoAskedIsWhomTheEdgeSaw(String forwarded, String address) {
        assertThat(Client.address(forwarded, "127.0.0.1")).isEqualTo(address);
    }
}
