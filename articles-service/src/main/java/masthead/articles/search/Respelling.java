package masthead.articles.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** What somebody may have meant whose words are found nowhere: words of public stories that are written nearly so. */
@ApplicationScoped
public class Respelling {
    private static final int NEAREST = 20;
    private static final int LONG_WORD = 6;

    @Inject
    EntityManager em;

    @Inject
    StorySearch search;

    /** The same with words that are found nowhere put right, and phrases as they are; nothing where one of them can't be. */
    public Optional<String> of(WordQuery words) {
        var said = new ArrayList<String>();
        boolean other = false;
        for (WordQuery.Term term : words.terms()) {
            boolean known = term.without() || term.phrase() || search.finds(term);
            String text = known ? term.text() : nearest(term.text()).orElse(null);
            if (text == null) {
                return Optional.empty();
            }
            other |= !known;
            said.add((term.without() ? "-" : "") + (text.contains(" ") ? "“" + text + "”" : text));
        }
        return other ? Optional.of(String.join(" ", said)) : Optional.empty();
    }

    /** The nearest word that something public has, of one that stands alone; words of withdrawn stories are kept, but never said. */
    private Optional<String> nearest(String mistyped) {
        List<Stems.Stem> said = Stems.OTHER.in(mistyped);
        String word = said.size() == 1 ? said.get(0).text() : "";
        if (!SearchText.mayBeMistyped(word)) {
            return Optional.empty();
        }
        List<String> alike = alike(word);
        for (int slips = 1; slips <= (word.length() < LONG_WORD ? 1 : 2); slips++) {
            var automaton = new CharacterRunAutomaton(new LevenshteinAutomata(word, true).toAutomaton(slips));
            Optional<String> meant = alike.stream()
                    .filter(automaton::run)
                    .filter(candidate -> search.finds(new WordQuery.Term(candidate, false)))
                    .findFirst();
            if (meant.isPresent()) {
                return meant;
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("unchecked") // the query has one column of text
    private List<String> alike(String word) {
        return em.createNativeQuery("""
                        select word from search_word where word % :word
                        order by similarity(word, :word) desc, word limit :most
                        """, String.class)
                .setParameter("word", word)
                .setParameter("most", NEAREST)
                .getResultList();
    }
}
