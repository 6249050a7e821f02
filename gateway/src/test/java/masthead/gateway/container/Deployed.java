package masthead.gateway.container;

import java.io.File;
import java.io.IOException;
import masthead.platform.testing.Container;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The gateway as it was packaged, before services that say what their samples say. One for all tests. */
@ArquillianSuiteDeployment
public class Deployed {
    @Deployment(testable = false)
    static WebArchive gateway() throws IOException {
        Services.begin();
        Container.prepareWithoutDatabase(Services.settings());
        return ShrinkWrap.create(ZipImporter.class, "gateway.war")
                .importFrom(new File("target/gateway.war"))
                .as(WebArchive.class);
    }
}
