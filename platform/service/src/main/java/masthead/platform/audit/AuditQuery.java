package masthead.platform.audit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import masthead.platform.page.Page;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** Which entries are wanted: {@code ?actor=&subject=&action=&from=&to=} and the page. A bean parameter. */
public class AuditQuery {
    private static final Pattern ACTION = Pattern.compile("[a-z][a-z.-]{0,99}");

    @BeanParam
    Page page = new Page();

    @QueryParam("actor")
    @Nullable
    String actor;

    @QueryParam("subject")
    @Nullable
    String subject;

    @QueryParam("action")
    @Nullable
    String action;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("to")
    @Nullable
    String to;

    Page page() {
        return page;
    }

    @Nullable
    UUID actor() {
        return read("actor", actor, "an id", UUID::fromString);
    }

    @Nullable
    UUID subject() {
        return read("subject", subject, "an id", UUID::fromString);
    }

    @Nullable
    String action() {
        return read("action", action, "an action, such as article.published", AuditQuery::known);
    }

    /** From this time on. */
    @Nullable
    Instant from() {
        return read("from", from, "a time by RFC 3339", AuditQuery::time);
    }

    /** Before this time. */
    @Nullable
    Instant to() {
        return read("to", to, "a time by RFC 3339", AuditQuery::time);
    }

    private static String known(String text) {
        if (!ACTION.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    /** A time that the database can hold. */
    private static Instant time(String text) {
        Instant at = Instant.parse(text);
        if (at.isBefore(Instant.EPOCH) || at.isAfter(Page.LATEST)) {
            throw new IllegalArgumentException(text);
        }
        return at;
    }

    /** Taken as text, since JAX-RS would answer 404 to what is no id. An empty one is as good as none. */
    private static <T> @Nullable T read(String field, @Nullable String text, String form, Function<String, T> reading) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new InvalidRequest(field, "must be " + form);
        }
    }
}
