package masthead.gateway.asset;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The site's own files, under an address that changes whenever one of them does, so that they may be kept for ever. */
@ApplicationScoped
public class Assets {
    private static final Map<String, String> TYPES = Map.of(
            "site.css", "text/css; charset=utf-8",
            "site.js", "text/javascript; charset=utf-8",
            "fonts/source-serif-4-latin-wght-normal.woff2", "font/woff2",
            "fonts/source-serif-4-latin-wght-italic.woff2", "font/woff2",
            "fonts/source-serif-4-latin-ext-wght-normal.woff2", "font/woff2",
            "fonts/inter-latin-wght-normal.woff2", "font/woff2");

    private final Map<String, Asset> files = new LinkedHashMap<>();
    private final String hash;

    /** A file, with its content type. */
    public record Asset(String type, byte[] bytes) {}

    public Assets() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String name : TYPES.keySet().stream().sorted().toList()) {
                byte[] bytes = read(name);
                digest.update(bytes);
                files.put(name, new Asset(TYPES.getOrDefault(name, "application/octet-stream"), bytes));
            }
            hash = HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where they are, such as {@code /assets/1a2b3c}. */
    public String path() {
        return "/assets/" + hash;
    }

    /** A file by its whole address; empty for another version's too. */
    public Optional<Asset> at(String address) {
        return address.startsWith(path() + "/")
                ? Optional.ofNullable(files.get(address.substring(path().length() + 1)))
                : Optional.empty();
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/site/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The file " + name + " is missing in this build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
