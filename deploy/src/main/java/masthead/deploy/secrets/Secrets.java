package masthead.deploy.secrets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import masthead.deploy.Json;
import masthead.deploy.Trouble;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.data.OwnFile;
import org.jspecify.annotations.Nullable;

/**
 * The secrets of one newsroom: the databases' passwords, one secret for each pair of caller and provider, and the
 * launcher's own API key. Each is made when it is first asked for.
 */
public final class Secrets {
    private static final int BYTES = 32;

    private final Path file;
    private final Values values;
    private final SecureRandom random = new SecureRandom();

    /**
     * A key to the public API.
     *
     * @param id what a list of keys shows
     */
    public record ApiKey(String id, String key) {}

    /** The file's content. */
    static final class Values {
        public TreeMap<String, String> databases = new TreeMap<>();
        public TreeMap<String, String> callers = new TreeMap<>();
        public @Nullable ApiKey apiKey;
    }

    private Secrets(Path file, Values values) {
        this.file = file;
        this.values = values;
    }

    public static Secrets of(DataDirectory data) {
        Path file = data.secrets().resolve("secrets.json");
        try {
            Values values = Files.exists(file) ? Json.mapper().readValue(file.toFile(), Values.class) : new Values();
            return new Secrets(file, values);
        } catch (IOException e) {
            throw new Trouble(file + " can't be read: " + e.getMessage(), e);
        }
    }

    /** The password of a role of the database cluster. */
    public synchronized String database(String role) {
        return kept(values.databases, role);
    }

    /** What a caller shows to a provider. */
    public synchronized String caller(String caller, String provider) {
        return kept(values.callers, caller + ">" + provider);
    }

    /** What the provider knows of it: the SHA-256 in lower-case hexadecimal. */
    public String callerHash(String caller, String provider) {
        return HexFormat.of().formatHex(sha256(caller(caller, provider)));
    }

    /** The launcher's key, once it has one. */
    public synchronized Optional<ApiKey> apiKey() {
        return Optional.ofNullable(values.apiKey);
    }

    public synchronized void keep(ApiKey key) {
        values.apiKey = key;
        save();
    }

    private String kept(TreeMap<String, String> among, String name) {
        String secret = among.get(name);
        if (secret == null) {
            var bytes = new byte[BYTES];
            random.nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            among.put(name, secret);
            save();
        }
        return secret;
    }

    private void save() {
        try {
            OwnFile.write(file, Json.text(values).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Trouble(file + " can't be written: " + e.getMessage(), e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
