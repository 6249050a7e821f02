package masthead.feed.container;

import java.io.File;
import java.util.Map;
import masthead.platform.testing.Container;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The service as it was packaged, beside a real database and articles that tests tell of. One for all tests. */
@ArquillianSuiteDeployment
public class Deployed {
    static final ArticlesStub ARTICLES = new ArticlesStub();

    @Deployment(testable = false)
    static WebArchive feed() {
        Container.prepare(Map.of("articles/mp-rest/url", ARTICLES.address(), "masthead.secrets.articles", "any"));
        return ShrinkWrap.create(ZipImporter.class, "feed.war")
                .importFrom(new File("target/feed.war"))
                .as(WebArchive.class);
    }
}
