package masthead.members.token;

import static masthead.members.Staff.ADA;
import static masthead.members.Staff.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import masthead.platform.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeysTest {
    private static final RSAKey OLD = Tokens.newKey("2026-10");
    private static final RSAKey NEW = Tokens.newKey("2026-11");
    private static final JWTClaimsSet CLAIMS =
            new JWTClaimsSet.Builder().subject(ADA.toString()).build();
    private final SigningKeys keys = new SigningKeys();
    private int replaced;

    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        keys.file = folder.resolve("keys.json").toString();
        replaceBy("2026-10");
    }

    @Test
    void aTokenIsSignedWithTheCurrentKeyAndVerifiedByThePublicHalf() throws Exception {
        SignedJWT token = SignedJWT.parse(keys.sign(CLAIMS));

        assertThat(token.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);
        assertThat(token.getHeader().getType()).hasToString("JWT");
        assertThat(verifiedBy("2026-10", token)).isTrue();
        assertThat(verifiedBy("2026-11", token)).isFalse();
    }

    @Test
    void bothKeysArePublicAndNothingPrivateIs() throws Exception {
        Map<String, Object> set = keys.publicKeys();

        assertThat(set).containsOnlyKeys("keys");
        assertThat(JWKSet.parse(set).getKeys())
                .extracting(JWK::getKeyID, JWK::isPrivate)
                .containsExactly(tuple("2026-10", false), tuple("2026-11", false));
    }

    @Test
    void anotherCurrentKeySignsWithoutARestartAndOldTokensHold() throws Exception {
        SignedJWT before = SignedJWT.parse(keys.sign(CLAIMS));
        replaceBy("2026-11");
        SignedJWT after = SignedJWT.parse(keys.sign(CLAIMS));

        assertThat(after.getHeader().getKeyID()).isEqualTo("2026-11");
        assertThat(verifiedBy("2026-11", after)).isTrue();
        assertThat(verifiedBy("2026-10", before)).isTrue();
    }

    @Test
    void aBrokenReplacementLeavesTheKeysAsTheyWere() throws Exception {
        keys.sign(CLAIMS);
        replaceBy("no such key");

        assertThat(SignedJWT.parse(keys.sign(CLAIMS)).getHeader().getKeyID()).isEqualTo("2026-10");
        assertThat(keys.unready()).isEmpty();
        replaceBy("2026-11");
        assertThat(SignedJWT.parse(keys.sign(CLAIMS)).getHeader().getKeyID()).isEqualTo("2026-11");
    }

    @Test
    void withoutKeysTheServiceSaysThatItIsNotReady() {
        keys.file = folder.resolve("nowhere.json").toString();

        assertThat(keys.unready())
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("signing keys: "));
        assertThatThrownBy(() -> keys.sign(CLAIMS)).isInstanceOf(IllegalStateException.class);
    }

    private boolean verifiedBy(String kid, SignedJWT token) throws Exception {
        JWKSet set = JWKSet.parse(keys.publicKeys());
        return token.verify(new RSASSAVerifier(set.getKeyByKeyId(kid).toRSAKey()));
    }

    private void replaceBy(String current) throws IOException {
        Map<String, Object> set = new JWKSet(List.of(OLD, NEW)).toJSONObject(false);
        set.put("current", current);
        Path file = Path.of(keys.file);
        Files.writeString(file, JSONObjectUtils.toJSONString(set));
        Files.setLastModifiedTime(file, FileTime.from(NOON.plusSeconds(replaced++)));
    }
}
