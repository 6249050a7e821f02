package masthead.members.secret;

import java.security.SecureRandom;
import java.util.Base64;
import masthead.platform.hash.Sha256;

/** 256 random bits in base64url behind a prefix that says what they are for. Shown once, then known by their SHA-256 alone. */
public final class Secret {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** @param prefix such as {@code mh_}; may be empty */
    public static Secret random(String prefix) {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Secret(prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public static Secret of(String text) {
        return new Secret(text);
    }

    public String text() {
        return text;
    }

    public byte[] hash() {
        return Sha256.of(text);
    }

    /** Says nothing, so that no log ever has it. */
    @Override
    public String toString() {
        return "a secret";
    }
}
