package masthead.articles.preview;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import masthead.platform.hash.Sha256;

/** The secret in a preview's address: 256 random bits. Whoever has it may read; only its SHA-256 is kept. */
record PreviewToken(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("mhp_[A-Za-z0-9_-]{43}");

    static PreviewToken random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new PreviewToken("mhp_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Empty for what can't be one. */
    static Optional<PreviewToken> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new PreviewToken(text)) : Optional.empty();
    }

    byte[] hash() {
        return Sha256.begin().digest(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Where the site shows it. */
    String path() {
        return "/preview/" + text;
    }

    @Override
    public String toString() {
        return "a preview's token";
    }
}
