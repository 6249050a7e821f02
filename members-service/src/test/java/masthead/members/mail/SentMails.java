package masthead.members.mail;

import java.io.IOException;
import java.util.Map;
import masthead.platform.json.Json;
import masthead.platform.testing.Wired;
import org.hibernate.Session;

/** What waits to be sent, for tests of other features. */
public final class SentMails {
    private SentMails() {}

    /** The values of the only mail that waits. */
    public static Map<String, String> last(Wired beans) {
        String payload = beans.get(Session.class)
                .createNativeQuery("select cast(payload as text) from task where kind = 'mail'", String.class)
                .getSingleResult();
        try {
            return beans.get(Mails.class)
                    .open(Json.mapper().readValue(payload, Mails.Sealed.class))
                    .values();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
