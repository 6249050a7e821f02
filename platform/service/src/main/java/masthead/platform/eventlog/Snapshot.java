package masthead.platform.eventlog;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import masthead.platform.events.CloudEvent;
import masthead.platform.json.Json;
import masthead.platform.page.Listing;
import org.jspecify.annotations.Nullable;

/**
 * A page of everything that is.
 *
 * @param position the cursor from which to follow on once the last page is worked off
 * @param next the cursor of the next page, null on the last
 */
public record Snapshot(
        String position, List<CloudEvent> items, @Nullable String next) {
    static Snapshot of(SnapshotPlace place, Listing<Event> page, String source) {
        Instant now = Instant.now();
        List<CloudEvent> items = page.items().stream()
                .map(event -> new CloudEvent(
                        "1.0",
                        UUID.randomUUID().toString(),
                        source,
                        event.type(),
                        event.subject().toString(),
                        now,
                        "application/json",
                        null,
                        Json.mapper().valueToTree(event.data())))
                .toList();
        String next = page.next() == null ? null : place.cursor(page.next());
        return new Snapshot(place.position().toString(), items, next);
    }
}
