package masthead.platform.worker;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Work whose whole effect is the database's: it is done in the transaction that takes it off the list, so it happens once
 * or not at all. It takes less than a second.
 */
public interface AtomicWork {
    String kind();

    /** Does the work, in a transaction. What is thrown rolls it back and has it tried again later. */
    void run(JsonNode payload);
}
