package masthead.articles.imports;

/**
 * Something that an import could not take over.
 *
 * @param item what it was lost from, such as {@code item:17}
 * @param title of that
 * @param kind such as {@code comments} or {@code script}
 * @param words what is gone, or the beginning of it
 */
public record LossView(long number, String item, String title, String kind, String reason, String words) {}
