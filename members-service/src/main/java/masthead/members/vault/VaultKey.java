package masthead.members.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import masthead.platform.draining.ReadinessReason;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The key above all keys: a file with 256 bits in base64. It is never used itself; for each purpose a key is derived from
 * it by HMAC-SHA256, so that what is kept for one says nothing about another.
 */
@ApplicationScoped
public class VaultKey implements ReadinessReason {
    private static final int BYTES = 32;
    private static final String HMAC = "HmacSHA256";

    @Inject
    @ConfigProperty(name = "vault.key")
    String file;

    private volatile byte @Nullable [] key;

    /** The key for a purpose, 256 bits. */
    byte[] forPurpose(String purpose) {
        return hmac(key(), purpose);
    }

    /** HMAC-SHA256 (RFC 2104) of a text. */
    static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }

    @Override
    public Optional<String> unready() {
        try {
            key();
            return Optional.empty();
        } catch (IllegalStateException e) {
            return Optional.of("vault key: " + e.getMessage());
        }
    }

    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = read();
            key = known;
        }
        return known;
    }

    private byte[] read() {
        try {
            byte[] read =
                    Base64.getDecoder().decode(Files.readString(Path.of(file)).strip());
            if (read.length != BYTES) {
                throw new IllegalStateException(file + " does not hold 256 bits");
            }
            return read;
        } catch (IOException | IllegalArgumentException e) {
            throw new IllegalStateException("can't be read from " + file, e);
        }
    }
}
