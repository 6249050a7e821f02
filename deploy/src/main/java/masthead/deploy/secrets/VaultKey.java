package masthead.deploy.secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import masthead.deploy.Trouble;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.data.OwnFile;

/**
 * The key that members-service seals people's addresses with: 256 bits in base64. A backup of the database is of no use to
 * whoever has it without this file, nor to us.
 */
public final class VaultKey {
    private static final int BYTES = 32;

    private VaultKey() {}

    /** The file, made where there is none. */
    public static Path of(DataDirectory data) {
        Path file = data.secrets().resolve("vault.key");
        try {
            if (Files.notExists(file)) {
                var bits = new byte[BYTES];
                new SecureRandom().nextBytes(bits);
                String text = Base64.getEncoder().encodeToString(bits) + "\n";
                OwnFile.write(file, text.getBytes(StandardCharsets.US_ASCII));
            }
            return file;
        } catch (IOException e) {
            throw new Trouble("The vault's key can't be written: " + e, e);
        }
    }
}
