package masthead.platform.eventlog;

import java.util.UUID;

/**
 * A fact to be told.
 *
 * @param type noun and past verb, such as {@code article.published}
 * @param subject the id of the thing that it happened to
 * @param data a record that becomes the event's {@code data}; holds ids and versions, never addresses or secrets
 */
public record Event(String type, UUID subject, Object data) {}
