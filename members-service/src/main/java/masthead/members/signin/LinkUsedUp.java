package masthead.members.signin;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import masthead.platform.problem.DomainException;

/** 410: the link let somebody in, ended, was replaced, or was never given. */
public class LinkUsedUp extends DomainException {
    private static final DateTimeFormatter WORDS =
            DateTimeFormatter.ofPattern("HH:mm 'UTC on' d MMMM", Locale.UK).withZone(ZoneOffset.UTC);
    private final transient Map<String, Object> when;

    private LinkUsedUp(String detail, Map<String, Object> when) {
        super(410, "link-used-up", "This link is used up", detail + " Ask for a new one.");
        this.when = when;
    }

    static LinkUsedUp usedAt(Instant at) {
        return new LinkUsedUp("It was used at " + WORDS.format(at) + ".", Map.of("usedAt", at.toString()));
    }

    static LinkUsedUp endedAt(Instant at) {
        return new LinkUsedUp("It ended at " + WORDS.format(at) + ".", Map.of("endedAt", at.toString()));
    }

    static LinkUsedUp unknown() {
        return new LinkUsedUp("It was used, replaced or taken back, or it is too old.", Map.of());
    }

    @Override
    protected Map<String, Object> more() {
        return when;
    }
}
