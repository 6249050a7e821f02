package masthead.articles.imports;

/**
 * A thing in an archive.
 *
 * @param key names it within the archive, such as {@code item:17}
 * @param kind what it was there: {@code post}, {@code attachment}, {@code author}
 * @param state the state that it had there, such as {@code publish} or {@code private}; or what it became
 * @param title for people
 */
public record Source(String key, String kind, String state, String title) {
    private static final int LONGEST = 200;

    public Source {
        title = title.length() > LONGEST ? title.substring(0, title.offsetByCodePoints(0, LONGEST / 2)) + "…" : title;
    }
}
