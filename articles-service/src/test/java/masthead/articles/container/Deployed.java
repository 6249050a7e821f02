package masthead.articles.container;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import masthead.platform.testing.TestDatabase;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The service as it was packaged, beside a real database and a folder for pictures. One for all tests. */
@ArquillianSuiteDeployment
public class Deployed {
    static final String GATEWAY = "the gateway's secret";
    static final String LAUNCHER = "the launcher's secret";
    private static final Path FOLDER = Path.of("target/container");

    @Deployment(testable = false)
    static WebArchive articles() throws IOException {
        Files.createDirectories(FOLDER.resolve("tmp"));
        Files.writeString(
                FOLDER.resolve("jwks.json"),
                new JWKSet(Tokens.KEY).toPublicJWKSet().toString());
        Files.write(FOLDER.resolve("options"), options());
        return ShrinkWrap.create(ZipImporter.class, "articles.war")
                .importFrom(new File("target/articles.war"))
                .as(WebArchive.class);
    }

    private static List<String> options() {
        TestDatabase database = TestDatabase.empty();
        return List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                property("java.io.tmpdir", FOLDER.resolve("tmp").toAbsolutePath()),
                property("db.url", database.url()),
                property("db.user", database.user()),
                property("db.password", "any"),
                property("masthead.callers.gateway", sha256(GATEWAY)),
                property("masthead.callers.launcher", sha256(LAUNCHER)),
                property("media.directory", FOLDER.resolve("media").toAbsolutePath()),
                property(
                        "mp.jwt.verify.publickey.location",
                        FOLDER.resolve("jwks.json").toUri()));
    }

    private static String property(String name, Object value) {
        return "\"-D" + name + "=" + value + "\"";
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
