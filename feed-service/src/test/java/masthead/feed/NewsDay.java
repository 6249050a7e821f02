package masthead.feed;

import java.time.Instant;
import java.util.UUID;
import masthead.feed.brief.BriefDraft;

/** The names, times and briefs of a day that tests know. */
public final class NewsDay {
    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    public static final Instant ONE_O_CLOCK = Instant.parse("2026-11-23T13:00:00Z");
    public static final Instant TWO_O_CLOCK = Instant.parse("2026-11-23T14:00:00Z");
    public static final UUID FERRY = UUID.fromString("019ab000-0000-7000-8000-00000000fe44");
    public static final UUID TIDE = UUID.fromString("019ab000-0000-7000-8000-0000000071de");

    private NewsDay() {}

    public static BriefDraft ferry() {
        return new BriefDraft("Night ferry cancelled", "No sailing before dawn.", "/night-ferry");
    }

    public static BriefDraft ferrySails() {
        return new BriefDraft("Night ferry sails", "The storm has passed.", "/night-ferry");
    }

    public static BriefDraft tide() {
        return new BriefDraft("Spring tide at six", "Quays close at five.", null);
    }
}
