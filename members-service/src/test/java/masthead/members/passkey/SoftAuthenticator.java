package masthead.members.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.upokecenter.cbor.CBORObject;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A device and its browser in one, by Web Authentication (level 2): makes an ES256 key, and signs what it is asked with it.
 * What a browser would never let through, it does when told to.
 */
public final class SoftAuthenticator {
    private static final int USER_PRESENT = 0x01;
    private static final int USER_VERIFIED = 0x04;
    private static final int HAS_CREDENTIAL = 0x40;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeyPair keys = newKeys();
    private final byte[] credential = random();
    private byte[] handle = {};
    private String origin;
    private String site;
    private int count;
    private int flags = USER_PRESENT | USER_VERIFIED;

    /** @param origin of the site, as a browser sees it */
    public SoftAuthenticator(String origin, String host) {
        this.origin = origin;
        this.site = host;
    }

    /** From now on the browser is at another site. */
    SoftAuthenticator at(String anotherOrigin) {
        origin = anotherOrigin;
        return this;
    }

    /** From now on the device believes to be asked by another site. */
    SoftAuthenticator believing(String anotherHost) {
        site = anotherHost;
        return this;
    }

    /** From now on anybody who has the device may use it. */
    SoftAuthenticator unverified() {
        flags = USER_PRESENT;
        return this;
    }

    /** From now on it counts on from somewhere else, as a copy would. */
    SoftAuthenticator counting(int from) {
        count = from;
        return this;
    }

    /** From now on it says to be another's. */
    SoftAuthenticator claiming(byte[] anothersHandle) {
        handle = anothersHandle.clone();
        return this;
    }

    byte[] handle() {
        return handle.clone();
    }

    /** Answers PublicKeyCredentialCreationOptions. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> make(Map<String, Object> options) {
        var user = (Map<String, Object>) options.getOrDefault("user", Map.of());
        handle = Base64.getUrlDecoder().decode(String.valueOf(user.get("id")));
        byte[] client = clientData("webauthn.create", options);
        CBORObject attestation = CBORObject.NewMap()
                .Add("fmt", "none")
                .Add("attStmt", CBORObject.NewMap())
                .Add("authData", authenticatorData(HAS_CREDENTIAL, attestedCredential()));
        return answer(Map.of(
                "clientDataJSON", text(client),
                "attestationObject", text(attestation.EncodeToBytes()),
                "transports", java.util.List.of("internal")));
    }

    /** Answers PublicKeyCredentialRequestOptions. */
    public Map<String, Object> show(Map<String, Object> options) {
        count++;
        byte[] client = clientData("webauthn.get", options);
        byte[] data = authenticatorData(0, new byte[0]);
        return answer(Map.of(
                "clientDataJSON", text(client),
                "authenticatorData", text(data),
                "signature", text(signed(data, sha256(client))),
                "userHandle", text(handle)));
    }

    private Map<String, Object> answer(Map<String, Object> response) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("id", text(credential));
        answer.put("rawId", text(credential));
        answer.put("type", "public-key");
        answer.put("authenticatorAttachment", "platform");
        answer.put("response", response);
        answer.put("clientExtensionResults", Map.of());
        return answer;
    }

    private byte[] clientData(String type, Map<String, Object> options) {
        try {
            return new ObjectMapper()
                    .writeValueAsBytes(Map.of(
                            "type",
                            type,
                            "challenge",
                            options.get("challenge"),
                            "origin",
                            origin,
                            "crossOrigin",
                            false));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private byte[] authenticatorData(int moreFlags, byte[] rest) {
        return ByteBuffer.allocate(37 + rest.length)
                .put(sha256(site.getBytes(StandardCharsets.UTF_8)))
                .put((byte) (flags | moreFlags))
                .putInt(count)
                .put(rest)
                .array();
    }

    private byte[] attestedCredential() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        byte[] key = CBORObject.NewMap()
                .Add(1, 2)
                .Add(3, -7)
                .Add(-1, 1)
                .Add(-2, coordinate(point.getAffineX().toByteArray()))
                .Add(-3, coordinate(point.getAffineY().toByteArray()))
                .EncodeToBytes();
        var out = new ByteArrayOutputStream();
        out.writeBytes(new byte[16]);
        out.write(0);
        out.write(credential.length);
        out.writeBytes(credential);
        out.writeBytes(key);
        return out.toByteArray();
    }

    /** 32 bytes, whatever BigInteger made of them. */
    private static byte[] coordinate(byte[] number) {
        byte[] padded = new byte[32];
        int length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, padded, 32 - length, length);
        return padded;
    }

    private byte[] signed(byte[]... parts) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
