package masthead.feed.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import masthead.platform.events.CloudEvent;
import masthead.platform.json.Json;
import masthead.platform.testing.Contract;

/** What articles-service says: its samples, and variations of them. */
public final class ArticleFacts {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private ArticleFacts() {}

    /** The sample of a type, as it is. */
    public static CloudEvent sample(String type) {
        try {
            return Json.tolerant().readValue(Contract.sampleOf("articles-service", type), CloudEvent.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * The sample of a type about another article.
     *
     * @param changes what its data says otherwise, as JSON
     */
    public static CloudEvent fact(String type, UUID article, int version, String changes) {
        CloudEvent sample = sample(type);
        ObjectNode data = sample.data().deepCopy();
        try {
            data.put("version", version).setAll((ObjectNode) Json.mapper().readTree(changes));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
        return with(sample, article, data);
    }

    private static CloudEvent with(CloudEvent sample, UUID article, JsonNode data) {
        return new CloudEvent(
                sample.specversion(),
                UUID.randomUUID().toString(),
                sample.source(),
                sample.type(),
                article.toString(),
                sample.time(),
                sample.datacontenttype(),
                "5eed0000-0000-4000-8000-000000000001.900." + NUMBER.incrementAndGet(),
                data);
    }
}
