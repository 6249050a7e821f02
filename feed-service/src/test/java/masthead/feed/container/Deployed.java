package masthead.feed.container;

import java.io.File;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import masthead.platform.testing.Container;
import masthead.platform.testing.TestDatabase;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;

/** The service as it was packaged, beside a real database and articles that tests tell of. One for all tests. */
@ArquillianSuiteDeployment
public class Deployed {
    static final ArticlesStub ARTICLES = new ArticlesStub();
    private static @Nullable TestDatabase database;

    @Deployment(testable = false)
    static WebArchive feed() {
        database = Container.prepare(
                Map.of("articles/mp-rest/url", ARTICLES.address(), "masthead.secrets.articles", "any"));
        return ShrinkWrap.create(ZipImporter.class, "feed.war")
                .importFrom(new File("target/feed.war"))
                .as(WebArchive.class);
    }

    /** The service's own database. */
    static Connection database() throws SQLException {
        return Objects.requireNonNull(database).connect();
    }
}
