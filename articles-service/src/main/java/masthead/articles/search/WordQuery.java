package masthead.articles.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader looks for: all of the words, in any language that stories are written in; words in quotation marks as they
 * follow each other; none of those with a minus before them. Words that stand in nearly every text are passed over.
 */
public final class WordQuery {
    public static final int LONGEST = 200;
    private static final int MOST_TERMS = 20;
    private static final String QUOTATION_MARKS = "[„“”‟«»]";
    private static final Pattern TERM = Pattern.compile("(-(?=[\\p{L}\"]))?(?:\"([^\"]*)\"?|([^\\s\"]+))");

    private final List<Term> terms;

    private WordQuery(List<Term> terms) {
        this.terms = terms;
    }

    /** A word, or words that belong together. */
    record Term(String text, boolean without) {
        /** As a tsquery: any language's way to read it; empty where there is no word in it. */
        String query() {
            return query("<%d>");
        }

        /** @param between what stands between a word and another so many words behind it */
        private String query(String between) {
            return readings().values().stream()
                    .filter(reading -> !reading.isEmpty())
                    .map(reading -> followed(reading, between))
                    .distinct()
                    .collect(Collectors.joining(" | "));
        }

        /** Whether words of it follow each other. */
        boolean phrase() {
            return query().contains("<");
        }

        /** As a tsquery that it is enough to have the words of, wherever they stand. */
        String loosely() {
            return query("&");
        }

        /** Whether it is one of those words, in some language, that texts are not searched for. */
        boolean passedOver() {
            return readings().values().stream().anyMatch(List::isEmpty);
        }

        Set<String> stems() {
            return readings().values().stream()
                    .flatMap(List::stream)
                    .map(Stems.Stem::text)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private Map<Stems, List<Stems.Stem>> readings() {
            var readings = new LinkedHashMap<Stems, List<Stems.Stem>>();
            for (Stems stems : Stems.values()) {
                readings.put(stems, stems.in(text));
            }
            return readings;
        }

        private static String followed(List<Stems.Stem> stems, String between) {
            var byPosition = new TreeMap<Integer, Set<String>>();
            stems.forEach(stem -> byPosition
                    .computeIfAbsent(stem.position(), position -> new LinkedHashSet<>())
                    .add(quoted(stem.text())));
            var query = new StringBuilder();
            int before = byPosition.firstKey();
            for (var word : byPosition.entrySet()) {
                query.append(query.isEmpty() ? "(" : " " + between.formatted(word.getKey() - before) + " (")
                        .append(String.join(" | ", word.getValue()))
                        .append(')');
                before = word.getKey();
            }
            return query.toString();
        }
    }

    /** Reads what somebody typed, whatever it is. */
    public static WordQuery of(String typed) {
        var all = new ArrayList<Term>();
        String marked = typed.replaceAll("\\p{Cntrl}", " ").replaceAll(QUOTATION_MARKS, "\"");
        Matcher term = TERM.matcher(Stems.composed(marked));
        while (term.find() && all.size() < MOST_TERMS) {
            String text = term.group(2) == null ? term.group(3) : term.group(2);
            all.add(new Term(text, term.group(1) != null));
        }
        List<Term> said = all.stream().filter(one -> !one.query().isEmpty()).toList();
        List<Term> telling = said.stream().filter(one -> !one.passedOver()).toList();
        return new WordQuery(telling.stream().allMatch(Term::without) ? List.of() : telling);
    }

    /** Whether there is nothing in it to look for. */
    public boolean empty() {
        return terms.isEmpty();
    }

    /** As PostgreSQL reads it. */
    String tsquery() {
        return terms.stream()
                .map(term -> (term.without() ? "!(" : "(") + term.query() + ")")
                .collect(Collectors.joining(" & "));
    }

    /** Whether words of it must follow each other. */
    boolean phrased() {
        return terms.stream().anyMatch(Term::phrase);
    }

    /** Whether there is something in it that must not be found. */
    boolean excluding() {
        return terms.stream().anyMatch(Term::without);
    }

    /** As PostgreSQL reads what all that is found has at least: the words of phrases, wherever they stand. */
    String loosely() {
        return terms.stream()
                .filter(term -> !term.without() || !term.phrase())
                .map(term -> (term.without() ? "!(" : "(") + term.loosely() + ")")
                .collect(Collectors.joining(" & "));
    }

    /** The stems of what must be found. */
    Set<String> stems() {
        return terms.stream()
                .filter(term -> !term.without())
                .flatMap(term -> term.stems().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The terms, in the order in which they were typed. */
    List<Term> terms() {
        return terms;
    }

    static String quoted(String stem) {
        return "'" + stem.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
