package masthead.articles.access;

/** Permissions by name, as tokens carry them; docs/permissions.md says which role has which. */
public final class Permissions {
    public static final String READ_ARTICLES = "articles.read";
    public static final String WRITE_ARTICLES = "articles.write";
    public static final String PUBLISH_ARTICLES = "articles.publish";
    public static final String WITHDRAW_ARTICLES = "articles.withdraw";
    public static final String WRITE_TAXONOMY = "taxonomy.write";
    public static final String WRITE_FRONTS = "fronts.write";
    public static final String WRITE_BREAKING_NEWS = "breaking-news.write";
    public static final String WRITE_AUTHORS = "authors.write";
    public static final String READ_MEDIA = "media.read";
    public static final String WRITE_MEDIA = "media.write";
    public static final String WRITE_REDIRECTS = "redirects.write";
    public static final String RUN_IMPORTS = "imports.run";
    public static final String WRITE_SETTINGS = "settings.write";

    public static final String READ_AUDIT = "articles-audit.read";

    /** Not a person's permission: what the gateway's own credential gives, for readers. */
    public static final String SERVE_READERS = "service:gateway";

    private Permissions() {}
}
