package masthead.articles.named;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import masthead.platform.audit.AuditTrail;
import masthead.platform.eventlog.EventLog;

/** What goes with staff's making and changing a thing with a page of its own, once its row is written, in their transaction. */
@ApplicationScoped
public class NamedPages {
    @Inject
    PageAddresses addresses;

    @Inject
    EventLog events;

    @Inject
    AuditTrail trail;

    /** Somebody of the staff made it. */
    public void made(Named thing) {
        addresses.appears(thing);
        record(thing, "made");
    }

    /** Somebody of the staff changed it: an old address leads on. */
    public void changed(Named thing, String slugBefore) {
        addresses.moved(thing.path(slugBefore), thing.path());
        events.append(thing.changed(slugBefore));
        record(thing, "changed");
    }

    private void record(Named thing, String what) {
        trail.record(thing.noun() + "." + what, thing.id(), Map.of("name", thing.name(), "slug", thing.slug()));
    }
}
