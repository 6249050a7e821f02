package masthead.system.reader;

/**
 * Where a newspaper has a page of each kind; the others are the same everywhere.
 *
 * @param day of the newest brief
 * @param word that several of its stories have
 */
public record Paper(
        String story,
        String bare,
        String longest,
        String opinion,
        String sponsored,
        String foreign,
        String staticPage,
        String section,
        String topic,
        String series,
        String author,
        String brief,
        String day,
        String preview,
        String withdrawn,
        String word) {}
