package masthead.articles.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import masthead.articles.archive.Archive;
import masthead.articles.wordpress.Categories;
import masthead.articles.wordpress.OldPaths;
import masthead.articles.wordpress.Role;
import masthead.articles.wordpress.Stories;
import masthead.articles.wordpress.WpAuthor;
import masthead.articles.wordpress.WpEntry;
import masthead.articles.wordpress.WpFile;
import masthead.articles.wordpress.WpItem;
import masthead.articles.wordpress.WpSite;
import masthead.articles.wordpress.WpTerm;
import masthead.articles.wordpress.WxrReader;

/** What an archive holds beside the texts, found out by reading its export file once to its end. */
final class Survey {
    private final Categories categories = new Categories();
    private final Map<String, WpTerm> sections = new LinkedHashMap<>();
    private final Map<String, WpTerm> topics = new LinkedHashMap<>();
    private final Map<String, WpAuthor> authors = new LinkedHashMap<>();
    private final List<WpFile> files = new ArrayList<>();
    /** Addresses of one segment by the item that had them, so that no other item takes them. */
    private final Map<String, Long> addresses = new HashMap<>();

    private WpSite site = new WpSite("", "", "en", "", "");
    /** Accounts of the old site; other authors wrote as its guests. */
    private final Set<String> accounts = new HashSet<>();
    /** What tells one item from another; some exports hold an item twice. */
    private final Set<String> items = new HashSet<>();

    private Survey() {}

    /** @throws masthead.articles.wordpress.BrokenArchive with the line at which reading ended */
    static Survey of(Archive archive) throws IOException {
        var survey = new Survey();
        try (InputStream file = archive.readExport()) {
            WxrReader.read(file, survey::entry);
        }
        return survey;
    }

    private void entry(WpEntry entry) {
        if (entry instanceof WpSite exported) {
            site = exported;
        } else if (entry instanceof WpAuthor author && !author.login().isEmpty()) {
            authors.putIfAbsent(author.login(), author);
            accounts.add(author.login());
        } else if (entry instanceof WpTerm term) {
            term(term);
        } else if (entry instanceof WpItem item && items.add(key(item))) {
            item(item);
        }
    }

    /** Names an item within the archive. What is only passed over is counted as often as it is there. */
    static String key(WpItem item) {
        boolean kept = Role.of(item) == Role.STORY || Role.of(item) == Role.ATTACHMENT;
        return "item:" + item.id() + (kept ? "" : ":" + item.line());
    }

    private void term(WpTerm term) {
        if (term.category()) {
            categories.add(term);
            sections.putIfAbsent(term.slug(), term);
        } else if (term.tag()) {
            topic(term);
        }
    }

    /** A tag and a category of one name are one topic. */
    private void topic(WpTerm term) {
        topics.merge(term.slug(), term, (first, second) -> first.tag() ? first : second);
    }

    private void item(WpItem item) {
        switch (Role.of(item)) {
            case ATTACHMENT -> files.add(WpFile.of(site, item));
            case AUTHOR -> {
                WpAuthor guest = WpAuthor.guest(item);
                authors.merge(guest.login(), guest, (first, same) -> accounts.contains(first.login()) ? first : same);
            }
            case STORY -> story(item);
            default -> {
                // Nothing that texts refer to.
            }
        }
    }

    /** Notes the names that a story needs though the export may not list them. */
    private void story(WpItem item) {
        List<WpItem.Term> filed = categories.mainFirst(item);
        filed.stream().limit(1).map(WpTerm::of).forEach(this::term);
        filed.stream().skip(1).map(WpTerm::of).forEach(this::topic);
        item.terms(WpTerm.TAG).stream().map(WpTerm::of).forEach(this::term);
        Stories.authors(item).forEach(login -> authors.putIfAbsent(login, WpAuthor.named(login)));
        for (String path : OldPaths.of(site.site(), item).own()) {
            if (path.matches("/[a-z0-9-]+")) {
                addresses.putIfAbsent(path.substring(1), item.id());
            }
        }
    }

    WpSite site() {
        return site;
    }

    Categories categories() {
        return categories;
    }

    /** Parents before their children. */
    List<WpTerm> sections() {
        return sections.values().stream()
                .sorted(Comparator.comparing(
                        term -> categories.fromTheTop(term.slug()).size()))
                .toList();
    }

    /** Tags, and the categories in which a story stood beside its main one. */
    List<WpTerm> topics() {
        return List.copyOf(topics.values());
    }

    List<WpAuthor> authors() {
        return List.copyOf(authors.values());
    }

    List<WpFile> files() {
        return List.copyOf(files);
    }

    boolean account(WpAuthor author) {
        return accounts.contains(author.login());
    }

    /** Whether an address was surely another item's. */
    boolean meantForAnother(String slug, long item) {
        return Optional.ofNullable(addresses.get(slug))
                .filter(other -> other != item)
                .isPresent();
    }

    /** How many steps the import has. */
    int things() {
        return sections.size() + topics.size() + authors.size() + items.size() + files.size();
    }
}
