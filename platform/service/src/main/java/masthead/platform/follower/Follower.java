package masthead.platform.follower;

import java.util.Set;
import java.util.UUID;
import masthead.platform.events.CloudEvent;

/**
 * What a service does about the facts of another one. Each bean of this kind is run by the platform: every fact takes
 * effect once, in the transaction that moves the cursor, on whichever instance leads.
 */
public interface Follower {
    /** The service that is followed; also the follower's name. */
    String provider();

    /**
     * Lets a fact take effect. While catching up the same facts may come again or from a snapshot: what is known in the
     * same or a newer version stays as it is. Facts that don't concern this service are passed over.
     */
    void apply(CloudEvent fact);

    /** The subjects that this service keeps something about because of facts. */
    Set<UUID> subjects();

    /** Forgets what was kept about a subject that is no more. */
    void remove(UUID subject);
}
