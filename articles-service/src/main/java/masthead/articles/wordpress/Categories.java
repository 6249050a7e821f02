package masthead.articles.wordpress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The categories of an archive as a tree. They become sections, of which a story stands in one. */
public final class Categories {
    /** What WordPress puts a post in that nobody put anywhere. */
    private static final String NONE = "uncategorized";

    private final Map<String, WpTerm> bySlug = new HashMap<>();

    public void add(WpTerm category) {
        bySlug.putIfAbsent(category.slug(), category);
    }

    /** The slugs from the top down to a category. */
    public List<String> fromTheTop(String slug) {
        var path = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (String at = slug; !at.isEmpty() && seen.add(at); at = parent(at)) {
            path.add(OldPaths.decoded(at));
        }
        Collections.reverse(path);
        return path;
    }

    private String parent(String slug) {
        WpTerm term = bySlug.get(slug);
        return term == null ? "" : term.parent();
    }

    /** The paths at which lists of a term stood. */
    public OldPaths paths(WpTerm term) {
        return OldPaths.of(term, fromTheTop(term.slug()));
    }

    /**
     * Those of an item, the one first that it mainly stands in: the one that editors named so (Yoast, Rank Math), else the
     * deepest in the tree, else the first.
     */
    public List<WpItem.Term> mainFirst(WpItem item) {
        var categories = new ArrayList<>(item.terms(WpTerm.CATEGORY));
        Optional<String> named = item.field("_yoast_wpseo_primary_category", "rank_math_primary_category")
                .filter(id -> id.matches("\\d{1,18}"))
                .flatMap(id -> slugOf(Long.parseLong(id)));
        categories.sort(Comparator.comparing((WpItem.Term term) -> !named.equals(Optional.of(term.slug())))
                .thenComparing(term -> term.slug().equals(NONE))
                .thenComparing(term -> -fromTheTop(term.slug()).size()));
        if (categories.size() > 1) {
            categories.removeIf(term -> term.slug().equals(NONE));
        }
        return categories;
    }

    private Optional<String> slugOf(long id) {
        return bySlug.values().stream()
                .filter(term -> term.id() == id)
                .map(WpTerm::slug)
                .findFirst();
    }
}
