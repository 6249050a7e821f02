package masthead.members.session;

import java.time.Duration;

/** The lives of sessions that are there without a configuration. */
public final class UsualSessions {
    public static final SessionSettings SETTINGS = settings();

    private UsualSessions() {}

    private static SessionSettings settings() {
        var settings = new SessionSettings();
        settings.idle = Duration.ofDays(7);
        settings.longest = Duration.ofDays(30);
        return settings;
    }
}
