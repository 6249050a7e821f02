package masthead.gateway.rendered;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Brotli (RFC 7932), by its authors' library; where there is none for the machine, gzip must do. */
final class Brotli {
    private static final Logger LOG = Logger.getLogger(Brotli.class.getName());

    /** As quick as gzip, and a tenth smaller; 11 would take fifty times as long. */
    private static final int QUALITY = 5;

    private static final boolean THERE = load();

    private Brotli() {}

    private static boolean load() {
        boolean there = Brotli4jLoader.isAvailable();
        if (!there) {
            LOG.warning(() ->
                    "No Brotli on this machine, pages are sent in gzip: " + Brotli4jLoader.getUnavailabilityCause());
        }
        return there;
    }

    static byte @Nullable [] compress(byte[] bytes) {
        try {
            return THERE ? Encoder.compress(bytes, Encoder.Parameters.create(QUALITY)) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] inflate(byte[] compressed) {
        try {
            return Decoder.decompress(compressed).getDecompressedData();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
