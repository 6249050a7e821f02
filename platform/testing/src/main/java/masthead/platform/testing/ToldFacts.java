package masthead.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** What a service's event log holds. */
public final class ToldFacts {
    private static final ObjectMapper JSON = new ObjectMapper();

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

    /** The last fact of a type about something as followers read it, but with an id, time and position that never change. */
    public static JsonNode sample(Session session, String source, String type, UUID subject) {
        String data = session.createNativeQuery(
                        "select cast(data as text) from event where type = :type and subject = :subject"
                                + " order by number desc limit 1",
                        String.class)
                .setParameter("type", type)
                .setParameter("subject", subject)
                .getSingleResult();
        try {
            return JSON.createObjectNode()
                    .put("specversion", "1.0")
                    .put("id", "0a0b0c0d-0000-4000-8000-000000000001")
                    .put("source", source)
                    .put("type", type)
                    .put("subject", subject.toString())
                    .put("time", "2026-11-23T13:00:00Z")
                    .put("datacontenttype", "application/json")
                    .put("position", "5eed0000-0000-4000-8000-000000000001.742.2")
                    .set("data", JSON.readTree(data));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
