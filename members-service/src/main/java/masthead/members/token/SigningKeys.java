package masthead.members.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
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
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.platform.draining.ReadinessReason;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The keys that sign tokens: a file {@code {"current":"KID","keys":[JWK, JWK]}} (RFC 7517), read anew when it was replaced,
 * so that keys rotate without a restart. A replacement that can't be read leaves the keys as they were.
 */
@ApplicationScoped
public class SigningKeys implements ReadinessReason {
    private static final Logger LOG = Logger.getLogger(SigningKeys.class.getName());

    @Inject
    @ConfigProperty(name = "tokens.keys")
    String file;

    private volatile @Nullable Keys keys;

    private record Keys(FileTime readAt, JWKSet set, RSAKey current) {
        Keys at(FileTime time) {
            return new Keys(time, set, current);
        }
    }

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

    @Override
    public Optional<String> unready() {
        try {
            keys();
            return Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.of("signing keys: " + e.getMessage());
        }
    }

    private Keys keys() {
        Keys known = keys;
        try {
            FileTime changed = Files.getLastModifiedTime(Path.of(file));
            if (known == null || !known.readAt().equals(changed)) {
                known = read(changed, known);
                keys = known;
            }
            return known;
        } catch (IOException | ParseException e) {
            if (known != null) {
                return known;
            }
            throw new IllegalStateException("can't be read from " + file, e);
        }
    }

    private Keys read(FileTime changed, @Nullable Keys former) throws IOException, ParseException {
        try {
            String text = Files.readString(Path.of(file));
            // The keys alone: a set keeps what else the file says.
            var set = new JWKSet(JWKSet.parse(text).getKeys());
            String current = String.valueOf(JSONObjectUtils.parse(text).get("current"));
            if (set.getKeyByKeyId(current) instanceof RSAKey key && key.isPrivate()) {
                return new Keys(changed, set, key);
            }
            throw new ParseException("No private RSA key named " + current, 0);
        } catch (IOException | ParseException e) {
            if (former == null) {
                throw e;
            }
            LOG.log(Level.SEVERE, e, () -> "The new signing keys can't be read; the former ones go on");
            return former.at(changed);
        }
    }
}
