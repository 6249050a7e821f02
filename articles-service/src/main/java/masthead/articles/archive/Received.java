package masthead.articles.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import masthead.platform.hash.Sha256;

/**
 * An archive on its way in, in a temporary file that goes when this is closed.
 *
 * @param hash SHA-256
 */
public record Received(Path file, byte[] hash) implements AutoCloseable {
    /**
     * Writes what comes to a file, however long it is, and checks it.
     *
     * @param file deleted again whatever happens
     * @throws ArchiveRefused with the reason
     */
    public static Received from(InputStream body, Path file) throws IOException {
        try {
            byte[] hash = write(body, file);
            Archive.open(file).close();
            return new Received(file, hash);
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(file);
            throw refused;
        }
    }

    private static byte[] write(InputStream body, Path file) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 << 10];
            long size = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > Archive.MOST_BYTES) {
                    throw new ArchiveRefused.TooLarge(Archive.MOST_BYTES);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return digest.digest();
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
