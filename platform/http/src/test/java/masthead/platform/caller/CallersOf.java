package masthead.platform.caller;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import masthead.platform.MapConfig;

/** Callers for tests of other packages. */
public final class CallersOf {
    private CallersOf() {}

    public static Callers one(String name, String secret, String paths) {
        return new Callers(new MapConfig(
                Map.of("masthead.callers." + name, hash(secret), "masthead.callers." + name + ".paths", paths)));
    }

    public static String hash(String secret) {
        try {
            byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
