package masthead.platform.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import masthead.platform.json.Json;
import org.hibernate.Session;

/** Where background work is asked for, in the transaction of the change that makes it necessary. */
@ApplicationScoped
public class Work {
    static final String CHANNEL = "tasks";
    private static final String ADD = """
            insert into task (kind, key, payload) values (?, ?, ?::jsonb)
            on conflict (kind, key) where state = 'waiting' do nothing
            """;

    @Inject
    Session session;

    /**
     * Asks for work that will be begun once the transaction has committed. The same work asked for again before it is
     * begun is done once.
     *
     * @param kind names the {@link LeasedWork} that does it
     * @param key what it is about
     * @param payload what it needs to know, as a record
     */
    public void add(String kind, String key, Object payload) {
        String json = json(payload);
        session.doWork(connection -> {
            try (var insert = connection.prepareStatement(ADD);
                    var notify = connection.createStatement()) {
                insert.setString(1, kind);
                insert.setString(2, key);
                insert.setString(3, json);
                insert.executeUpdate();
                notify.execute("notify " + CHANNEL);
            }
        });
    }

    private static String json(Object payload) {
        try {
            return Json.mapper().writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A payload that can't be written as JSON", e);
        }
    }
}
