package masthead.platform.caller;

import java.util.Map;
import masthead.platform.MapConfig;
import masthead.platform.hash.Sha256;

/** Callers for tests of other packages. */
public final class CallersOf {
    private CallersOf() {}

    public static Callers one(String name, String secret, String paths) {
        return new Callers(new MapConfig(
                Map.of("masthead.callers." + name, hash(secret), "masthead.callers." + name + ".paths", paths)));
    }

    public static String hash(String secret) {
        return Sha256.hex(secret);
    }
}
