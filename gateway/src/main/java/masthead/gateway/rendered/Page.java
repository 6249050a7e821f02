package masthead.gateway.rendered;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import masthead.platform.hash.Sha256;

/**
 * A page ready to be sent: compressed once, inflated for the few who can't take it so.
 *
 * @param etag a strong entity tag of the uncompressed bytes
 * @param length of the uncompressed bytes
 */
public record Page(int status, String contentType, byte[] gzip, int length, String etag) {
    public static Page of(int status, String contentType, String text) {
        return of(status, contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Page of(int status, String contentType, byte[] bytes) {
        return new Page(status, contentType, compress(bytes), bytes.length, tag(bytes));
    }

    /** The bytes without compression. */
    public byte[] plain() {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] compress(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String tag(byte[] bytes) {
        return "\"" + HexFormat.of().formatHex(Sha256.of(bytes), 0, 12) + "\"";
    }
}
