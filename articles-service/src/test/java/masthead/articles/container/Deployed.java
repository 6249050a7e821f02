package masthead.articles.container;

import java.io.File;
import java.util.Map;
import masthead.platform.testing.Container;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The service as it was packaged, beside a real database and a folder for pictures. One for all tests. */
@ArquillianSuiteDeployment
public class Deployed {
    @Deployment(testable = false)
    static WebArchive articles() {
        Container.prepare(Map.of(
                "media.directory",
                Container.FOLDER.resolve("media").toAbsolutePath().toString()));
        return ShrinkWrap.create(ZipImporter.class, "articles.war")
                .importFrom(new File("target/articles.war"))
                .as(WebArchive.class);
    }
}
