package masthead.members.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import masthead.platform.hash.Sha256;
import masthead.platform.testing.Beans;

/** The vault that tests share. */
public final class TestVault {
    public static final Class<?> ENTITY = PersonKey.class;
    public static final Path FILE = file("the vault of the tests");
    public static final VaultKey KEY = keyOf(FILE);

    private TestVault() {}

    static VaultKey keyOf(Path file) {
        return Beans.wire(new VaultKey(), file.toString());
    }

    static Path file(String seed) {
        try {
            Path file = Files.createTempFile("vault", ".key").toAbsolutePath();
            file.toFile().deleteOnExit();
            return Files.writeString(file, Base64.getEncoder().encodeToString(Sha256.of(seed)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
