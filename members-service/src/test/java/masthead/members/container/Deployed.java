package masthead.members.container;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import masthead.platform.testing.Container;
import masthead.platform.testing.Tokens;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The service as it was packaged, beside a real database, with two keys to sign tokens. One for all tests. */
@ArquillianSuiteDeployment
public class Deployed {
    static final RSAKey NEXT = Tokens.newKey("next");

    @Deployment(testable = false)
    static WebArchive members() throws IOException {
        Path keys = Container.FOLDER.resolve("keys.json").toAbsolutePath();
        Container.prepare(Map.of("tokens.keys", keys.toString()));
        Map<String, Object> set = new JWKSet(List.of(Tokens.KEY, NEXT)).toJSONObject(false);
        set.put("current", Tokens.KEY.getKeyID());
        Files.writeString(keys, JSONObjectUtils.toJSONString(set));
        return ShrinkWrap.create(ZipImporter.class, "members.war")
                .importFrom(new File("target/members.war"))
                .as(WebArchive.class);
    }
}
