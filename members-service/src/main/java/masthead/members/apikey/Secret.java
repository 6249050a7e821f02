package masthead.members.apikey;

import java.security.SecureRandom;
import java.util.Base64;
import masthead.platform.hash.Sha256;

/** A key's text: {@code mh_} and 256 random bits in base64url. Shown once, then known by its SHA-256 alone. */
public final class Secret {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    static Secret random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret("mh_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    public static Secret of(String text) {
        return new Secret(text);
    }

    String text() {
        return text;
    }

    byte[] hash() {
        return Sha256.of(text);
    }

    /** Says nothing, so that no log ever has it. */
    @Override
    public String toString() {
        return "mh_…";
    }
}
