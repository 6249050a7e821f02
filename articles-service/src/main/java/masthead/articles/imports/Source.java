package masthead.articles.imports;

import masthead.document.Words;

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
        title = title.length() > LONGEST ? Words.cut(title, LONGEST - 1) + "…" : title;
    }
}
