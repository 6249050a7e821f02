package masthead.members.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SecretTest {
    @Test
    void aKeyHas256BitsAndIsLikeNoOther() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            String text = Secret.random("mh_").text();
            assertThat(text).startsWith("mh_");
            assertThat(Base64.getUrlDecoder().decode(text.substring(3))).hasSize(32);
            seen.add(text);
        }
        assertThat(seen).hasSize(1_000);
    }

    /** The example of FIPS 180-2, appendix B.1. */
    @Test
    void itIsKnownByItsSha256() {
        assertThat(HexFormat.of().formatHex(Secret.of("abc").hash()))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void itSaysNothingInALog() {
        Secret secret = Secret.random("mh_");

        assertThat("Made " + secret).isEqualTo("Made a secret").doesNotContain(secret.text());
    }
}
