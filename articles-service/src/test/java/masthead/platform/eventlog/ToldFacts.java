package masthead.platform.eventlog;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;

/** Lets tests of features write to the event log, and see what was told. */
public final class ToldFacts {
    private ToldFacts() {}

    /** The log of one transaction. */
    public static EventLog log(Session session) {
        var log = new EventLog();
        log.session = session;
        return log;
    }

    /** All facts, oldest first, as {@code type data}. */
    public static List<String> all(Session session) {
        return session.doReturningWork(connection -> {
            var facts = new ArrayList<String>();
            try (var row = connection
                    .createStatement()
                    .executeQuery("select type || ' ' || data::text from event order by number")) {
                while (row.next()) {
                    facts.add(row.getString(1));
                }
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
            return facts;
        });
    }
}
