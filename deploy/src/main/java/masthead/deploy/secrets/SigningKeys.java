package masthead.deploy.secrets;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.Base64;
import masthead.deploy.Json;
import masthead.deploy.Trouble;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.data.OwnFile;

/**
 * The RSA keys that sign tokens, as JWKs (RFC 7517): the current one and the next, so that a change of keys needs no
 * pause. members-service has the private halves, everybody the public ones.
 */
public final class SigningKeys {
    private static final int BITS = 2048;
    private static final int KEYS = 2;

    private final Path privateFile;
    private final Path publicFile;

    private SigningKeys(DataDirectory data) {
        privateFile = data.secrets().resolve("tokens.json");
        publicFile = data.secrets().resolve("jwks.json");
    }

    /** The keys of a newsroom, made where there are none. */
    public static SigningKeys of(DataDirectory data) {
        var keys = new SigningKeys(data);
        try {
            if (Files.notExists(keys.privateFile) || Files.notExists(keys.publicFile)) {
                keys.make();
            }
            return keys;
        } catch (IOException e) {
            throw new Trouble("The signing keys can't be written: " + e, e);
        }
    }

    /** The public halves, a JWK set. */
    public Path publicFile() {
        return publicFile;
    }

    /** {@code {"current":"kid","keys":[…]}} with the private halves. */
    public Path privateFile() {
        return privateFile;
    }

    private void make() throws IOException {
        ObjectNode secret = Json.object();
        ArrayNode secretKeys = secret.putArray("keys");
        ObjectNode open = Json.object();
        ArrayNode openKeys = open.putArray("keys");
        for (int n = 0; n < KEYS; n++) {
            RSAPrivateCrtKey key = generate();
            openKeys.add(publicHalf(key));
            secretKeys.add(wholeKey(key));
        }
        secret.put("current", secretKeys.get(0).get("kid").textValue());
        OwnFile.write(privateFile, Json.text(secret).getBytes(StandardCharsets.UTF_8));
        OwnFile.write(publicFile, Json.text(open).getBytes(StandardCharsets.UTF_8));
    }

    private static RSAPrivateCrtKey generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return (RSAPrivateCrtKey) generator.generateKeyPair().getPrivate();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode publicHalf(RSAPrivateCrtKey key) {
        String exponent = number(key.getPublicExponent());
        String modulus = number(key.getModulus());
        return Json.object()
                .put("kty", "RSA")
                .put("use", "sig")
                .put("alg", "RS256")
                .put("kid", thumbprint(exponent, modulus))
                .put("n", modulus)
                .put("e", exponent);
    }

    private static ObjectNode wholeKey(RSAPrivateCrtKey key) {
        return publicHalf(key)
                .put("d", number(key.getPrivateExponent()))
                .put("p", number(key.getPrimeP()))
                .put("q", number(key.getPrimeQ()))
                .put("dp", number(key.getPrimeExponentP()))
                .put("dq", number(key.getPrimeExponentQ()))
                .put("qi", number(key.getCrtCoefficient()));
    }

    /** The key's name: its thumbprint by RFC 7638. */
    private static String thumbprint(String exponent, String modulus) {
        String canonical = "{\"e\":\"" + exponent + "\",\"kty\":\"RSA\",\"n\":\"" + modulus + "\"}";
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Base64url of an unsigned number without leading zeros (RFC 7518, Base64urlUInt). */
    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int from = bytes.length > 1 && bytes[0] == 0 ? 1 : 0;
        byte[] unsigned = Arrays.copyOfRange(bytes, from, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }
}
