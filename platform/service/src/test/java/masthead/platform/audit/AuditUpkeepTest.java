package masthead.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import masthead.platform.database.ServiceDatabase;
import masthead.platform.testing.Beans;
import masthead.platform.testing.TestDatabase;
import masthead.platform.testing.TestThreads;
import org.junit.jupiter.api.Test;

class AuditUpkeepTest {
    private final TestDatabase database = TestDatabase.migrated("db/platform");
    private final AuditUpkeep upkeep =
            Beans.wire(new AuditUpkeep(), new ServiceDatabase(database).database(), new TestThreads());

    @Test
    void whereSomethingCameFromIsForgottenAfterThirtyDays() throws SQLException {
        entry("long.ago", "30 days 1 hour");
        entry("just.now", "29 days 23 hours");

        upkeep.clear();

        assertThat(rows()).containsExactly("long.ago null", "just.now 203.0.113.7");
    }

    @Test
    void anOldEntryIsForgottenNothingElseOf() throws SQLException {
        entry("long.ago", "31 days");

        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update audit_entry set client = null, detail = '{}'"))
                    .hasMessageContaining("only ever added to");
            assertThatThrownBy(() -> statement.executeUpdate("update audit_entry set client = '203.0.113.8'"))
                    .hasMessageContaining("only ever added to");
        }
        assertThat(rows()).containsExactly("long.ago 203.0.113.7");
    }

    private void entry(String action, String age) throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("insert into audit_entry values (gen_random_uuid(), now() - interval '" + age
                    + "', null, 'nobody', '" + action + "', null, '203.0.113.7', '{\"how\": \"link\"}')");
        }
    }

    private List<String> rows() throws SQLException {
        try (Connection connection = database.connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select action, client from audit_entry order by at")) {
            var rows = new ArrayList<String>();
            while (row.next()) {
                rows.add(row.getString(1) + " " + row.getString(2));
            }
            return rows;
        }
    }
}
