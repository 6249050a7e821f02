package masthead.articles.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import masthead.articles.article.Draft;
import masthead.articles.article.Publication;
import masthead.articles.content.PublicRecords.Card;
import masthead.articles.search.Marked;
import masthead.articles.search.Marked.Piece;
import masthead.articles.search.Respelling;
import masthead.articles.search.SearchQuestion;
import masthead.articles.search.StorySearch;
import masthead.articles.search.StorySearch.Found;
import masthead.articles.search.WordQuery;
import masthead.document.Document;
import org.jspecify.annotations.Nullable;

/** What readers get for a search. */
@ApplicationScoped
public class SearchPages {
    @Inject
    StorySearch search;

    @Inject
    Respelling respelling;

    @Inject
    Published published;

    @Inject
    Cards cards;

    /**
     * A story that was found.
     *
     * @param snippet the part of its text that has most of the words; empty where it has none of them
     */
    public record Hit(Card card, List<Piece> headline, List<Piece> standfirst, List<Piece> snippet) {}

    /**
     * A page of what was found.
     *
     * @param total how many there are; 10,000 for that many or more
     * @param instead the words that were looked for, since those asked for are found nowhere
     */
    public record SearchPage(
            List<Hit> items,
            long total,
            int page,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            String instead) {}

    /** Which part of what was found is wanted, in which order. */
    record Part(int page, int limit, boolean byDate) {}

    /** What is found by words; where nothing is, by what they may have been meant to be. */
    SearchPage of(WordQuery words, StoryFilter filter, Part part) {
        Found found = find(words, filter, part);
        Optional<String> meant = found.total() > 0 ? Optional.empty() : respelling.of(words);
        if (meant.isEmpty()) {
            return new SearchPage(hits(found.articles(), words), found.total(), part.page(), null);
        }
        WordQuery others = WordQuery.of(meant.get());
        Found instead = find(others, filter, part);
        return new SearchPage(
                hits(instead.articles(), others),
                instead.total(),
                part.page(),
                instead.total() > 0 ? meant.get() : null);
    }

    private Found find(WordQuery words, StoryFilter filter, Part part) {
        var question = new SearchQuestion(
                words,
                filter.sections(),
                filter.author(),
                filter.span().from(),
                filter.span().to());
        return part.byDate()
                ? search.newest(question, part.page(), part.limit())
                : search.best(question, part.page(), part.limit());
    }

    private List<Hit> hits(List<UUID> articles, WordQuery words) {
        List<Publication> stories = published.whole(articles);
        List<Card> made = cards.of(stories.stream().map(PublicationRow::of).toList());
        return IntStream.range(0, stories.size())
                .mapToObj(i -> hit(made.get(i), stories.get(i), words))
                .toList();
    }

    private static Hit hit(Card card, Publication story, WordQuery words) {
        Draft copy = story.copy();
        return new Hit(
                card,
                Marked.of(copy.headline(), copy.language(), words).whole(),
                Marked.of(copy.standfirst(), copy.language(), words).whole(),
                Marked.of(Document.of(story.body()).toText(), copy.language(), words)
                        .snippet());
    }

    /** Without words: the stories that the filters leave, newest first. */
    SearchPage newest(StoryFilter filter, Part part) {
        List<UUID> articles = published.list(filter, part.page(), part.limit()).stream()
                .map(PublicationRow::id)
                .toList();
        return new SearchPage(
                hits(articles, WordQuery.of("")),
                Math.min(StorySearch.MOST_COUNTED, published.count(filter)),
                part.page(),
                null);
    }
}
