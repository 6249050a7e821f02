package masthead.members.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D): a version byte, 96 random bits of nonce, the ciphertext and its tag. What is sealed is bound
 * to whom or what it is for, so that it can't be put in another's place.
 */
final class Seal {
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static byte[] close(byte[] key, String boundTo, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] closed = crypt(Cipher.ENCRYPT_MODE, key, nonce, boundTo, plain);
        byte[] all = new byte[1 + NONCE + closed.length];
        all[0] = VERSION;
        System.arraycopy(nonce, 0, all, 1, NONCE);
        System.arraycopy(closed, 0, all, 1 + NONCE, closed.length);
        return all;
    }

    /** @throws IllegalStateException another key, another place, or changed bytes */
    static byte[] open(byte[] key, String boundTo, byte[] sealed) {
        if (sealed.length < 1 + NONCE || sealed[0] != VERSION) {
            throw new IllegalStateException("Nothing that was sealed here");
        }
        byte[] nonce = Arrays.copyOfRange(sealed, 1, 1 + NONCE);
        return crypt(Cipher.DECRYPT_MODE, key, nonce, boundTo, Arrays.copyOfRange(sealed, 1 + NONCE, sealed.length));
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, String boundTo, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(boundTo.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The seal does not hold", e);
        }
    }
}
