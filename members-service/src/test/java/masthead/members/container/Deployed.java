package masthead.members.container;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import masthead.members.MembersDatabase;
import masthead.members.vault.TestVault;
import masthead.platform.testing.Container;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.Tokens;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;

/** The service as it was packaged, beside a real database, with two keys to sign tokens. One for all tests. */
@ArquillianSuiteDeployment
public class Deployed {
    static final RSAKey NEXT = Tokens.newKey("next");
    static final GreenMail MAIL = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private static @Nullable TestDatabase database;
    private static @Nullable MembersDatabase members;

    @Deployment(testable = false)
    static WebArchive members() throws IOException {
        Path keys = Container.FOLDER.resolve("keys.json").toAbsolutePath();
        MAIL.start();
        database = Container.prepare(Map.of(
                "tokens.keys",
                keys.toString(),
                "vault.key",
                TestVault.FILE.toString(),
                "site.url",
                "https://independent.example",
                "mail.host",
                "127.0.0.1",
                "mail.port",
                Integer.toString(MAIL.getSmtp().getPort()),
                "mail.from",
                "The Independent <desk@independent.example>"));
        Map<String, Object> set = new JWKSet(List.of(Tokens.KEY, NEXT)).toJSONObject(false);
        set.put("current", Tokens.KEY.getKeyID());
        Files.writeString(keys, JSONObjectUtils.toJSONString(set));
        return ShrinkWrap.create(ZipImporter.class, "members.war")
                .importFrom(new File("target/members.war"))
                .as(WebArchive.class);
    }

    /** The service's own database, once it is ready, for people that no route makes. */
    static synchronized MembersDatabase database() {
        if (members == null) {
            members = new MembersDatabase(Objects.requireNonNull(database));
        }
        return members;
    }
}
