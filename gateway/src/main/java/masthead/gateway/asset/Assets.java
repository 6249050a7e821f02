package masthead.gateway.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masthead.platform.hash.Sha256;
import org.jspecify.annotations.Nullable;

/** The site's own files, under an address that changes whenever one of them does, so that they may be kept for ever. */
@ApplicationScoped
public class Assets {
    /** The names of all others, a line each; written by the build. */
    private static final String INDEX = "files.txt";

    private final Map<String, Asset> files = new LinkedHashMap<>();
    private final String path;

    public Assets() {
        List<String> names =
                new String(need(INDEX), StandardCharsets.UTF_8).lines().toList();
        MessageDigest digest = Sha256.begin();
        for (String name : names) {
            byte[] bytes = need(name);
            digest.update(bytes);
            files.put(name, Asset.of(name, bytes, read(name + ".br")));
        }
        path = "/assets/" + HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    /** Where they are, such as {@code /assets/1a2b3c4d5e6f}. */
    public String path() {
        return path;
    }

    /** A file by its whole address; empty for another version's too. */
    public Optional<Asset> at(String address) {
        return address.startsWith(path + "/")
                ? Optional.ofNullable(files.get(address.substring(path.length() + 1)))
                : Optional.empty();
    }

    private static byte[] need(String name) {
        byte[] bytes = read(name);
        if (bytes == null) {
            throw new IllegalStateException("The file " + name + " is missing in this build");
        }
        return bytes;
    }

    private static byte @Nullable [] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/site/" + name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
