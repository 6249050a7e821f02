package masthead.gateway.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Author;
import masthead.gateway.content.Records.Authors;
import masthead.gateway.content.Records.Found;
import masthead.gateway.content.Records.Piece;
import masthead.gateway.content.Records.Results;
import masthead.gateway.content.Records.Section;
import masthead.gateway.content.Records.Sections;
import masthead.gateway.route.Search;
import masthead.gateway.upstream.Away;
import org.jspecify.annotations.Nullable;

/**
 * What was searched for and what was found.
 *
 * @param results null where nothing was asked for yet, or nobody answered
 * @param away whether nobody answered
 * @param sections to narrow it down to
 * @param authors to narrow it down to
 */
public record SearchPage(
        Search search, @Nullable Results results, boolean away, List<Section> sections, List<Author> authors) {
    static final int ON_A_PAGE = 20;

    private static final Results NOTHING = new Results(List.of(), 0, 1, null);

    private static final int SHOWN = Search.LAST_PAGE * ON_A_PAGE;

    /** Of 100 authors: more than can be chosen from. */
    private static final int MOST_CALLS_FOR_AUTHORS = 10;

    /** More are not counted. */
    private static final int COUNTED = 10_000;

    /** Asks for what is searched for; without an answer the page keeps what was typed. */
    static SearchPage of(Gathering gathering, Search search) {
        gathering.soon(Question.settings(), Question.sections(), Question.authors(Optional.empty()));
        Results results = null;
        boolean away = false;
        try {
            results = search.isNothing()
                    ? null
                    : gathering.ask(Question.search(search, ON_A_PAGE)).orElse(NOTHING);
        } catch (Away gone) {
            away = true;
        }
        if (results != null && results.items().isEmpty() && search.page() > 1) {
            throw Missing.status(404);
        }
        List<Section> sections =
                gathering.lookup(Question.sections()).map(Sections::items).orElse(List.of());
        return new SearchPage(search, results, away, sections, authors(gathering));
    }

    private static List<Author> authors(Gathering gathering) {
        var all = new ArrayList<Author>();
        Optional<String> after = Optional.empty();
        for (int call = 0; call < MOST_CALLS_FOR_AUTHORS; call++) {
            Authors authors = gathering.lookup(Question.authors(after)).orElse(new Authors(List.of(), null));
            all.addAll(authors.items());
            after = Optional.ofNullable(authors.next());
            if (after.isEmpty()) {
                break;
            }
        }
        return all;
    }

    /** What was found of the whole. */
    public Paging paging() {
        long total = results == null ? 0 : Math.min(SHOWN, results.total());
        return Paging.of(search.at(1).address(), search.page(), total, ON_A_PAGE);
    }

    public boolean found() {
        return results != null && !results.items().isEmpty();
    }

    /** "128 results", "1 result", "10,000 results or more". */
    public String count() {
        long total = results == null ? 0 : results.total();
        if (total >= COUNTED) {
            return View.count(COUNTED, "result", "results") + " or more";
        }
        return View.count(total, "result", "results");
    }

    /** The same search for what was found instead; null where that is what was asked for. */
    public @Nullable Search instead() {
        return results == null || results.instead() == null ? null : search.with(results.instead());
    }

    /** What shows best why a story was found: a place in its text, else its standfirst. */
    public static List<Piece> excerpt(Found found) {
        List<Piece> snippet = found.snippet() == null ? List.of() : found.snippet();
        List<Piece> standfirst = found.standfirst() == null ? List.of() : found.standfirst();
        boolean told = snippet.stream().anyMatch(Piece::mark);
        boolean above = standfirst.stream().anyMatch(Piece::mark);
        return told && !above || standfirst.isEmpty() ? snippet : standfirst;
    }
}
