package masthead.platform.follower;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.platform.database.Outage;
import masthead.platform.events.CloudEvent;
import masthead.platform.events.EventSource;
import masthead.platform.events.Position;

/** Brings a follower to the state that the provider has now, whatever was missed. */
public final class CatchUp {
    private static final Logger LOG = Logger.getLogger(CatchUp.class.getName());

    private final Follower follower;
    private final EventSource source;
    private final Cursors cursors;
    private final Tries tries;

    CatchUp(Follower follower, EventSource source, Cursors cursors, Tries tries) {
        this.follower = follower;
        this.source = source;
        this.cursors = cursors;
        this.tries = tries;
    }

    /**
     * What a whole snapshot brought.
     *
     * @param present the subjects that there are
     * @param failed what could not take effect, to be parked
     */
    public record Outcome(Position position, Set<UUID> present, List<Failed> failed) {}

    /** A part of the state that could not take effect. */
    public record Failed(CloudEvent item, String reason) {}

    /** @param from the cursor that is no longer good, empty for a follower that begins */
    void run(Optional<Position> from) throws IOException, InterruptedException {
        EventSource.Snapshot page = source.snapshot(null);
        var outcome = new Outcome(Position.parse(page.position()), new HashSet<>(), new ArrayList<>());
        while (true) {
            apply(from, page.items(), outcome.failed());
            page.items().forEach(item -> outcome.present().add(UUID.fromString(item.subject())));
            if (page.next() == null) {
                break;
            }
            page = source.snapshot(page.next());
        }
        cursors.caughtUp(follower, from, outcome);
    }

    /** A page at a time; where that fails, item by item, so that one that can't take effect holds up no other. */
    private void apply(Optional<Position> from, List<CloudEvent> items, List<Failed> failed)
            throws InterruptedException {
        try {
            cursors.applyState(follower, from, items);
        } catch (Cursors.Moved moved) {
            throw moved;
        } catch (RuntimeException one) {
            if (Outage.of(one)) {
                throw one;
            }
            for (CloudEvent item : items) {
                applyAlone(from, item, failed);
            }
        }
    }

    private void applyAlone(Optional<Position> from, CloudEvent item, List<Failed> failed) throws InterruptedException {
        RuntimeException why = tries.of(() -> cursors.applyState(follower, from, List.of(item)));
        if (why != null) {
            LOG.log(Level.SEVERE, why, () -> "Parked the state of " + item.subject());
            failed.add(new Failed(item, Outage.reason(why)));
        }
    }
}
