package masthead.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact by CloudEvents 1.0, in the structured JSON form.
 *
 * @param id unique within the source
 * @param source the service, such as {@code masthead/articles}
 * @param type noun and past verb, such as {@code article.published}
 * @param subject the id of the thing that it happened to
 * @param position extension attribute: the cursor that lies directly behind this event
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        @Nullable String position,
        JsonNode data) {
    public static final String BATCH_TYPE = "application/cloudevents-batch+json";
}
