package masthead.platform.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import masthead.platform.id.Ids;
import masthead.platform.json.Json;
import masthead.platform.page.Listing;
import masthead.platform.security.Actor;
import masthead.platform.security.ClientAddress;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The record of who did what. An action is noun.past-verb; a detail holds ids and words of the domain, never an address, a
 * secret, or a text that isn't public.
 */
@ApplicationScoped
public class AuditTrail {
    @Inject
    Session session;

    @Inject
    Actor actor;

    @Inject
    ClientAddress client;

    @Inject
    Clock clock;

    /** Records what whoever asks did; it is on record if, and only if, the transaction commits. */
    public void record(String action, @Nullable UUID subject, Map<String, ?> detail) {
        add(asking(), action, subject, detail);
    }

    /** Records what somebody did who isn't, or not yet, known by the request. */
    public void recordAs(Doer doer, String action, @Nullable UUID subject, Map<String, ?> detail) {
        add(doer, action, subject, detail);
    }

    /** Records in a transaction of its own what stays on record although the caller's rolls back: a refusal. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public void recordApart(String action, @Nullable UUID subject, Map<String, ?> detail) {
        add(asking(), action, subject, detail);
    }

    /** {@link #recordApart} of somebody who isn't, or not yet, known by the request. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public void recordApartAs(Doer doer, String action, @Nullable UUID subject, Map<String, ?> detail) {
        add(doer, action, subject, detail);
    }

    /** What is on record, newest first. */
    public Listing<AuditEntry> read(AuditQuery query) {
        return session.doReturningWork(connection -> AuditEntries.read(connection, query));
    }

    private Doer asking() {
        return new Doer(actor.id().orElse(null), actor.name(), client.address().orElse(null));
    }

    private void add(Doer doer, String action, @Nullable UUID subject, Map<String, ?> detail) {
        String json = json(detail);
        UUID id = Ids.next(clock.instant());
        session.doWork(connection -> AuditEntries.add(connection, id, doer, action, subject, json));
    }

    private static String json(Map<String, ?> detail) {
        try {
            return Json.mapper().writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("A detail that can't be written as JSON", e);
        }
    }
}
