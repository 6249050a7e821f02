package masthead.articles.wordpress;

/**
 * A category, a tag, or a term of another taxonomy.
 *
 * @param taxonomy {@code category}, {@code post_tag}, {@code author} (Co-Authors Plus) and others
 * @param slug as it stood in addresses, percent-encoded in other scripts than Latin
 * @param parent the slug of the term above; empty at the top
 */
public record WpTerm(String taxonomy, long id, String slug, String parent, String name, String description)
        implements WpEntry {
    public static final String CATEGORY = "category";
    public static final String TAG = "post_tag";

    /** The term that an item names, where the export doesn't list it. */
    public static WpTerm of(WpItem.Term named) {
        return new WpTerm(named.taxonomy(), 0, named.slug(), "", named.name(), "");
    }

    public boolean category() {
        return taxonomy.equals(CATEGORY);
    }

    public boolean tag() {
        return taxonomy.equals(TAG);
    }
}
