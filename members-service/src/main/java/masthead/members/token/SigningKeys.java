package masthead.members.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.text.ParseException;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The keys that sign tokens: a file {@code {"current":"KID","keys":[JWK, JWK]}} (RFC 7517), read anew when it was replaced,
 * so that keys rotate without a restart.
 */
@ApplicationScoped
public class SigningKeys {
    @Inject
    @ConfigProperty(name = "tokens.keys")
    String file;

    private volatile @Nullable Keys keys;

    private record Keys(FileTime readAt, JWKSet set, RSAKey current) {}

    /** Signs claims with the current key, RS256 (RFC 7519). */
    String sign(JWTClaimsSet claims) {
        RSAKey key = keys().current();
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The signing key can't sign", e);
        }
    }

    /** The public halves, as a JWK set. */
    Map<String, Object> publicKeys() {
        return keys().set().toJSONObject(true);
    }

    private Keys keys() {
        try {
            FileTime changed = Files.getLastModifiedTime(Path.of(file));
            Keys known = keys;
            if (known == null || !known.readAt().equals(changed)) {
                known = read(changed);
                keys = known;
            }
            return known;
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("The signing keys can't be read from " + file, e);
        }
    }

    private Keys read(FileTime changed) throws IOException, ParseException {
        String text = Files.readString(Path.of(file));
        JWKSet set = JWKSet.parse(text);
        Object current = com.nimbusds.jose.util.JSONObjectUtils.parse(text).get("current");
        if (set.getKeyByKeyId(String.valueOf(current)) instanceof RSAKey key && key.isPrivate()) {
            return new Keys(changed, set, key);
        }
        throw new ParseException("No private RSA key named " + current, 0);
    }
}
