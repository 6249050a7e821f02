package masthead.platform.testing;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a service's container is started for tests: beside an empty database, with the callers and keys that tests have. */
public final class Container {
    public static final String GATEWAY = "the gateway's secret";
    public static final String LAUNCHER = "the launcher's secret";

    /** Where it keeps what it writes; arquillian.xml names its file of options. */
    public static final Path FOLDER = Path.of("target/container");

    private Container() {}

    /** Writes the options with which the container of a data service will start, beside an empty database of its own. */
    public static TestDatabase prepare(Map<String, String> settings) {
        TestDatabase database = TestDatabase.empty();
        var all = new TreeMap<>(Map.of("db.url", database.url(), "db.user", database.user(), "db.password", "any"));
        all.putAll(settings);
        prepareWithoutDatabase(all);
        return database;
    }

    /** Writes the options with which a container will start. */
    public static void prepareWithoutDatabase(Map<String, String> settings) {
        try {
            Files.createDirectories(FOLDER.resolve("tmp"));
            Path keys = FOLDER.resolve("jwks.json");
            Files.writeString(keys, new JWKSet(Tokens.KEY).toPublicJWKSet().toString());
            var all = new TreeMap<>(Map.of(
                    "java.io.tmpdir", FOLDER.resolve("tmp").toAbsolutePath().toString(),
                    "masthead.callers.gateway", sha256(GATEWAY),
                    "masthead.callers.launcher", sha256(LAUNCHER),
                    "mp.jwt.verify.publickey.location", keys.toUri().toString()));
            all.putAll(settings);
            var options = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
            all.forEach((name, value) -> options.add("\"-D" + name + "=" + value + "\""));
            Files.write(FOLDER.resolve("options"), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
