package masthead.deploy.instances;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import masthead.deploy.Trouble;

/** Tells one set of runtime, libraries, Java and place from another: what was unpacked for one serves no other. */
final class Fingerprint {
    private static final int DIGITS = 12;
    /** To be counted up whenever the same things are laid out in another way. */
    private static final String LAYOUT = "3";

    private Fingerprint() {}

    static String of(Path payara, List<War> wars, Path cache) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(text(LAYOUT));
            digest.update(text(System.getProperty("java.home")));
            digest.update(text(System.getProperty("java.vm.version")));
            digest.update(text(cache.toString()));
            for (String jar : List.of("payara-micro.jar", "masthead-platform-logging.jar")) {
                Path file = payara.resolve(jar);
                if (Files.notExists(file)) {
                    throw new Trouble(file + " is missing: build first");
                }
                // The runtime's version is told by its size well enough; the library changes with every edit.
                boolean small = Files.size(file) < 1 << 20;
                digest.update(small ? Files.readAllBytes(file) : text(Long.toString(Files.size(file))));
            }
            for (War war : wars) {
                digest.update(text(war.libraries().toString()));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
