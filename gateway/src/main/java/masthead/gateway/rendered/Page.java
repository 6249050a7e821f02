package masthead.gateway.rendered;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import masthead.platform.hash.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * A page ready to be sent: in Brotli, as every browser takes it, in gzip from when somebody first asks for that, inflated for the few
 * who can take neither. A page is made anew each minute while it is read, so what nobody asks for isn't made.
 */
public final class Page {
    /** In quarters: gzip takes about a quarter more than Brotli. */
    private static final int BOTH = 9;

    private final int status;
    private final String contentType;
    private final byte @Nullable [] brotli;
    /** Null until somebody asks for it; made twice where two do at once. */
    private volatile byte @Nullable [] gzip;
    /** By the number of the coding: the same bytes otherwise coded are another representation (RFC 9110, 8.8.3). */
    private final String[] etags;

    private Page(int status, String contentType, byte[] bytes, byte @Nullable [] brotli, byte @Nullable [] gzip) {
        this.status = status;
        this.contentType = contentType;
        this.brotli = brotli;
        this.gzip = gzip;
        String tag = HexFormat.of().formatHex(Sha256.of(bytes), 0, 12);
        this.etags = new String[] {quoted(tag + "-br"), quoted(tag + "-gz"), quoted(tag)};
    }

    public static Page of(int status, String contentType, String text) {
        return of(status, contentType, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Page of(int status, String contentType, byte[] bytes) {
        byte[] brotli = Brotli.compress(bytes);
        return new Page(status, contentType, bytes, brotli, brotli == null ? gzip(bytes) : null);
    }

    /** The same where somebody had the time to compress it better. */
    public static Page of(int status, String contentType, byte[] bytes, byte[] brotli) {
        // In both at once: this machine may be one that can't read Brotli.
        return new Page(status, contentType, bytes, brotli, gzip(bytes));
    }

    public int status() {
        return status;
    }

    public String contentType() {
        return contentType;
    }

    /** How whoever says this in {@code Accept-Encoding} gets it. */
    public Coding coding(@Nullable String accepted) {
        return Coding.best(accepted, brotli != null);
    }

    /** A strong entity tag of what is sent so. */
    public String etag(Coding coding) {
        return etags[coding.ordinal()];
    }

    /** What is sent. */
    public byte[] bytes(Coding coding) {
        return switch (coding) {
            case BROTLI -> brotli == null ? gzip() : brotli;
            case GZIP -> gzip();
            case IDENTITY -> plain();
        };
    }

    /** How much memory it may come to take. */
    public int weight() {
        return brotli == null ? gzip().length : brotli.length * BOTH / 4;
    }

    /** The bytes without compression. */
    public byte[] plain() {
        byte[] made = gzip;
        if (made == null) {
            return Brotli.inflate(Objects.requireNonNull(brotli));
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(made))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] gzip() {
        byte[] made = gzip;
        if (made == null) {
            made = gzip(plain());
            gzip = made;
        }
        return made;
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String quoted(String tag) {
        return '"' + tag + '"';
    }
}
