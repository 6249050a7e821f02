package masthead.members.access;

import java.util.Locale;

/** Everything that may be allowed, with the service that asks for it. */
public enum Permission {
    ARTICLES_READ(Audience.ARTICLES),
    ARTICLES_WRITE(Audience.ARTICLES),
    ARTICLES_PUBLISH(Audience.ARTICLES),
    ARTICLES_WITHDRAW(Audience.ARTICLES),
    TAXONOMY_WRITE(Audience.ARTICLES),
    FRONTS_WRITE(Audience.ARTICLES),
    BREAKING_NEWS_WRITE(Audience.ARTICLES),
    AUTHORS_WRITE(Audience.ARTICLES),
    MEDIA_READ(Audience.ARTICLES),
    MEDIA_WRITE(Audience.ARTICLES),
    REDIRECTS_WRITE(Audience.ARTICLES),
    IMPORTS_RUN(Audience.ARTICLES),
    SETTINGS_WRITE(Audience.ARTICLES),
    ARTICLES_AUDIT_READ(Audience.ARTICLES),
    BRIEFS_READ(Audience.FEED),
    BRIEFS_WRITE(Audience.FEED),
    BRIEFS_PUBLISH(Audience.FEED),
    FEED_AUDIT_READ(Audience.FEED),
    STAFF_READ(Audience.MEMBERS),
    API_KEYS_READ(Audience.MEMBERS),
    API_KEYS_WRITE(Audience.MEMBERS),
    STAFF_WRITE(Audience.MEMBERS),
    MEMBERS_AUDIT_READ(Audience.MEMBERS),
    /** What is about the account of whoever asks: everybody's, but no program's. */
    ACCOUNT_OWN(Audience.MEMBERS);

    private final Audience audience;

    Permission(Audience audience) {
        this.audience = audience;
    }

    public Audience audience() {
        return audience;
    }

    /** As tokens carry it, such as {@code articles.publish}. */
    public String wireName() {
        int last = name().lastIndexOf('_');
        String noun = name().substring(0, last).replace('_', '-');
        return (noun + "." + name().substring(last + 1)).toLowerCase(Locale.ROOT);
    }
}
