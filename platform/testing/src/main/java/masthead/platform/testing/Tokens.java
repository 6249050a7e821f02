package masthead.platform.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/** Tokens as the services believe them, and some that they must not believe. */
public final class Tokens {
    /** The key whose public half the services under test have. */
    public static final RSAKey KEY = newKey("test");

    private static final Duration LIFE = Duration.ofSeconds(120);

    private Tokens() {}

    public static String allowing(String audience, Collection<String> permissions) {
        return signed(KEY, claims(audience, permissions, Instant.now()));
    }

    /** Right in all but that it ended ten minutes ago. */
    public static String expired(String audience, Collection<String> permissions) {
        return signed(KEY, claims(audience, permissions, Instant.now().minus(Duration.ofMinutes(12))));
    }

    /** Right in all but that nobody signed it ({@code alg:none}). */
    public static String unsigned(String audience, Collection<String> permissions) {
        return new PlainJWT(claims(audience, permissions, Instant.now())).serialize();
    }

    /** Right in all but that a stranger signed it, under the name of the right key. */
    public static String forged(String audience, Collection<String> permissions) {
        return signed(newKey(KEY.getKeyID()), claims(audience, permissions, Instant.now()));
    }

    /** A new pair of keys. */
    public static RSAKey newKey(String id) {
        try {
            return new RSAKeyGenerator(2048)
                    .keyID(id)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet claims(String audience, Collection<String> permissions, Instant now) {
        String person = UUID.randomUUID().toString();
        return new JWTClaimsSet.Builder()
                .issuer("masthead")
                .audience(audience)
                .subject(person)
                .claim("upn", person)
                .claim("name", "Ada Quill")
                .claim("groups", List.copyOf(permissions))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .build();
    }

    private static String signed(RSAKey key, JWTClaimsSet claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(JOSEObjectType.JWT)
                .build();
        try {
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
