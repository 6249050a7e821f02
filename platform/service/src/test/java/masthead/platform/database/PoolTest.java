package masthead.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import masthead.platform.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.w3c.dom.Element;

/** What the container is told about the pooled connections. */
class PoolTest {
    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> sizes = new HashMap<>();

    @BeforeEach
    void read() throws Exception {
        try (InputStream file = Database.class.getResourceAsStream("/META-INF/web-fragment.xml")) {
            var source = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file)
                    .getElementsByTagName("data-source")
                    .item(0);
            for (var node = source.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element && element.getTagName().equals("property")) {
                    properties.put(text(element, "name"), text(element, "value"));
                } else if (node instanceof Element element) {
                    sizes.put(element.getTagName(), element.getTextContent());
                }
            }
        }
    }

    @Test
    void aSessionGivesUpWhatTakesTooLong() throws SQLException {
        var connections = new PGSimpleDataSource();
        connections.setUrl(TestDatabase.empty().url());
        connections.setUser("postgres");
        connections.setOptions(properties.get("options"));
        try (Connection connection = connections.getConnection()) {
            assertThat(setting(connection, "statement_timeout")).isEqualTo("3s");
            assertThat(setting(connection, "lock_timeout")).isEqualTo("2s");
            assertThat(setting(connection, "idle_in_transaction_session_timeout"))
                    .isEqualTo("5s");
        }
    }

    @Test
    void anInstanceHasTwelveConnectionsAndWaitsASecondForOne() {
        assertThat(sizes).containsEntry("max-pool-size", "12").containsEntry("min-pool-size", "0");
        assertThat(properties).containsEntry("fish.payara.max-wait-time-in-millis", "1000");
    }

    @Test
    void aServerThatNoLongerAnswersIsGivenUpLittleLaterThanItsStatementsWouldBe() {
        assertThat(properties).containsEntry("connectTimeout", "1").containsEntry("socketTimeout", "5");
    }

    private static String text(Element parent, String tag) {
        return parent.getElementsByTagName(tag).item(0).getTextContent();
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var row = connection.createStatement().executeQuery("show " + name)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }
}
