package masthead.gateway.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import masthead.gateway.asset.Asset;

/** What the admin's build put into this archive; each file is read, and compressed, when it is first asked for. */
@ApplicationScoped
public class AdminFiles {
    /** No segment begins with a dot, so none leads elsewhere. */
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}(?:/[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}){0,3}");

    private final Map<String, Asset> files = new ConcurrentHashMap<>();

    /**
     * A file.
     *
     * @param name its path below the build's folder, such as {@code assets/door-1a2b.js}
     */
    public Optional<Asset> at(String name) {
        Asset known = files.get(name);
        return known == null ? read(name) : Optional.of(known);
    }

    private Optional<Asset> read(String name) {
        if (!NAME.matcher(name).matches() || !Asset.knows(name)) {
            return Optional.empty();
        }
        Optional<byte[]> bytes = bytes(name);
        bytes.ifPresent(file ->
                files.putIfAbsent(name, Asset.of(name, file, bytes(name + ".br").orElse(null))));
        return Optional.ofNullable(files.get(name));
    }

    static Optional<byte[]> bytes(String name) {
        try (InputStream in = AdminFiles.class.getResourceAsStream("/admin/" + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
