package masthead.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
    @Test
    void aFormIsReadAsBrowsersWriteIt() {
        Fields fields = Fields.parse("mail=+oda%2Brenn%40paper.example+&to=%2Fadmin%2F&empty=&mail=second");

        assertThat(fields.get("mail")).isEqualTo("oda+renn@paper.example");
        assertThat(fields.get("to")).isEqualTo("/admin/");
        assertThat(fields.get("empty")).isEmpty();
        assertThat(fields.get("none")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&&", "=", "mail", "mail=%zz", "mail=%4"})
    void whatIsBrokenIsNothing(String text) {
        assertThat(Fields.parse(text).get("mail")).isEmpty();
        assertThat(Fields.parse(null).get("mail")).isEmpty();
    }

    @Test
    void whatWasAskedForComesBackFromItsCookie() {
        var asked = new Asked(
                "\"ø\"@paper.example",
                "/admin/",
                Instant.parse("2026-11-29T14:42:00Z"),
                Instant.parse("2026-11-29T14:32:45Z"));

        assertThat(asked.cookie()).matches("[A-Za-z0-9_-]+");
        assertThat(Asked.of(asked.cookie())).contains(asked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "!!", "e30", "bnVsbA", "W10"})
    void aCookieThatIsNotOursIsNone(String cookie) {
        assertThat(Asked.of(cookie)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "900|in 15 minutes",
                "61|in 2 minutes",
                "60|in a minute",
                "1|in a minute",
                "soon|in a while",
                "|in a while"
            })
    void howLongToWaitIsSaid(String retryAfter, String words) {
        assertThat(Words.tooOften(Optional.ofNullable(retryAfter))).contains("Try again " + words + ".");
    }
}
