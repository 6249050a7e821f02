package masthead.platform.testing;

import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What a service's event log holds. */
public final class ToldFacts {
    private ToldFacts() {}

    /** All facts, oldest first, as {@code type subject data}. */
    public static List<String> all(Session session) {
        return session.createNativeQuery(
                        "select type || ' ' || subject || ' ' || cast(data as text) from event order by number",
                        String.class)
                .list();
    }

    /** The types of all facts about something, oldest first. */
    public static List<String> types(Session session, UUID subject) {
        return session.createNativeQuery(
                        "select type from event where subject = :subject order by number", String.class)
                .setParameter("subject", subject)
                .list();
    }

    /** The data of the last fact of a type about something, as JSON. */
    public static String lastData(Session session, String type, UUID subject) {
        return session.createNativeQuery(
                        "select cast(data as text) from event where type = :type and subject = :subject"
                                + " order by number desc limit 1",
                        String.class)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .getSingleResult();
    }
}
