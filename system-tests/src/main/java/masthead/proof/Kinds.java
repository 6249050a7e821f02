package masthead.proof;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.Browser;
import masthead.system.Look;
import masthead.system.Window;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.reader.Axe;
import masthead.system.reader.Nu;
import masthead.system.reader.PageKind;
import masthead.system.reader.Paper;
import masthead.system.reader.ReaderMode;
import masthead.system.reader.SamplePaper;
import masthead.system.reader.Schemas;
import masthead.system.reader.StructuredData;
import masthead.system.reader.Weight;
import masthead.system.run.RunningNewsroom;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;

/**
 * What the checkers say of each kind of page of the sample newsroom: the Nu HTML checker, axe, structured data, Readability; of its
 * feeds and sitemaps, their grammars; and what each page weighs.
 */
public final class Kinds {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+");

    private final String site;
    private final Http reader;
    private final Paper paper;
    private final Browser browser;
    private final Table table;
    private final List<String> faults = new ArrayList<>();

    private Kinds(RunningNewsroom newsroom, Browser browser, Table table) {
        this.site = newsroom.site();
        this.reader = newsroom.http();
        this.paper = SamplePaper.in(newsroom);
        this.browser = browser;
        this.table = table;
    }

    /** What a checker has to say, one line each. */
    private interface Checker {
        List<String> faults() throws Exception;
    }

    /** @param arguments more for {@code deploy/run} */
    public static void main(String[] arguments) throws Exception {
        try (var newsroom = RunningNewsroom.withSample(Options.of(arguments).rest());
                var browser = Browser.start()) {
            var table = new Table(System.out, "What the checkers say of each kind of page");
            var proof = new Kinds(newsroom, browser, table);
            proof.pages();
            proof.readerMode();
            proof.feeds();
            proof.sitemaps();
            proof.weights();
            table.list("What they found", proof.faults);
            System.exit(proof.faults.isEmpty() ? 0 : 1);
        }
    }

    private void pages() throws Exception {
        table.heads(
                "page",
                "Nu: errors and warnings",
                "axe, all rules: desk",
                "phone",
                "AAA contrast: light",
                "dark",
                "high contrast",
                "says of itself",
                "lacks");
        try (Window desk = browser.window(Browser.DESK);
                Window light = browser.window(Browser.PHONE);
                Window dark = browser.window(Browser.PHONE, Look.DARK);
                Window contrast = browser.window(Browser.PHONE, Look.HIGH_CONTRAST)) {
            for (PageKind kind : PageKind.values()) {
                String address = site + kind.in(paper);
                Answer answer = reader.get(kind.in(paper)).expect(kind.status());
                StructuredData data = StructuredData.of(answer.page());
                table.row(
                        name(kind),
                        count(kind, "Nu", () -> Nu.faults(answer.text())),
                        count(kind, "axe", () -> Axe.faults(desk.visit(address))),
                        count(kind, "axe, phone", () -> Axe.faults(light.visit(address))),
                        count(kind, "contrast", () -> Axe.faint(light.page())),
                        count(kind, "contrast, dark", () -> Axe.faint(dark.visit(address))),
                        count(kind, "contrast, high", () -> Axe.faint(contrast.visit(address))),
                        String.join(", ", data.types()),
                        count(kind, "structured data", data::faults));
            }
        }
    }

    private int count(Object where, String checker, Checker check) throws Exception {
        List<String> found = check.faults();
        found.forEach(fault -> faults.add(where + ", " + checker + ": " + fault));
        return found.size();
    }

    private static String name(PageKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What Readability finds of a story, word by word, whatever their order. */
    private void readerMode() {
        System.out.println();
        table.heads(
                "story in reader mode",
                "headline",
                "byline",
                "date",
                "words of the story",
                "missing",
                "of other parts");
        try (Window window = browser.withoutScripts(Browser.DESK)) {
            PageKind.there().filter(kind -> kind.route().equals("ARTICLE")).forEach(kind -> readerMode(kind, window));
        }
    }

    private void readerMode(PageKind kind, Window window) {
        Page page = window.visit(site + kind.in(paper));
        ReaderMode read = ReaderMode.of(page);
        Document story = Jsoup.parse(page.content());
        String headline = story.expectFirst("h1").text();
        // Readability takes a headline in Cyrillic for a heading of the text.
        Map<String, Integer> all = words(story.select("article.story").text());
        Map<String, Integer> owed = words(story.select("article.story .body").text());
        Map<String, Integer> found = words(read.text());
        Map<String, Integer> missing = beyond(owed, found);
        Map<String, Integer> other = beyond(found, all);
        boolean titled = read.title().equals(headline);
        boolean signed = story.select(".byline a[rel=author]").eachText().stream()
                .allMatch(author -> read.byline().toLowerCase(Locale.ROOT).contains(author.toLowerCase(Locale.ROOT)));
        boolean dated = kind == PageKind.STATIC_PAGE || !read.published().isEmpty();
        if (!titled || !signed || !dated || !missing.isEmpty() || !other.isEmpty()) {
            faults.add(kind + ", reader mode: " + read.title() + ", " + read.byline() + ", " + read.published()
                    + ", without " + missing + ", with " + other);
        }
        table.row(name(kind), titled, signed, dated, total(owed), total(missing), total(other));
    }

    private static Map<String, Integer> words(String text) {
        var words = new TreeMap<String, Integer>();
        WORDS.matcher(text).results().forEach(word -> words.merge(word.group(), 1, Integer::sum));
        return words;
    }

    private static int total(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The words that the others don't have, or don't have as often. */
    private static Map<String, Integer> beyond(Map<String, Integer> words, Map<String, Integer> others) {
        var beyond = new TreeMap<String, Integer>();
        words.forEach((word, times) -> {
            int more = times - others.getOrDefault(word, 0);
            if (more > 0) {
                beyond.put(word, more);
            }
        });
        return beyond;
    }

    private void feeds() throws Exception {
        System.out.println();
        table.heads("feed", "items: RSS", "Atom", "JSON Feed", "Atom against RFC 4287", "headlines that differ");
        for (String list : List.of("", paper.section(), paper.topic(), paper.author())) {
            String atom = reader.await(list + "/atom", 200).text();
            List<String> ofRss = titles(reader.get(list + "/rss").expect(200).text(), "item");
            List<String> ofAtom = titles(atom, "entry");
            var ofJson = new ArrayList<String>();
            reader.get(list + "/feed.json")
                    .expect(200)
                    .json()
                    .path("items")
                    .forEach(item -> ofJson.add(item.path("title").asText()));
            int grammar = count(list + "/atom", "grammar", () -> lines(Schemas.faultsOfAtom(atom)));
            int differ =
                    count(list + "/", "feeds", () -> ofRss.equals(ofAtom) && ofAtom.equals(ofJson) ? List.of() : ofRss);
            table.row(list.isEmpty() ? "the whole" : list, ofRss.size(), ofAtom.size(), ofJson.size(), grammar, differ);
        }
    }

    private static List<String> titles(String feed, String item) {
        return Jsoup.parse(feed, Parser.xmlParser()).select(item + " > title").eachText();
    }

    private static List<String> lines(String text) {
        return text.isBlank() ? List.of() : text.strip().lines().toList();
    }

    private void sitemaps() throws Exception {
        System.out.println();
        table.heads("sitemap", "entries", "against its schema");
        String index = reader.await("/sitemap.xml", 200).text();
        sitemap("/sitemap.xml", index, Schemas::checkSitemapIndex);
        var parts = new ArrayList<>(locations(index).stream()
                .map(location -> location.substring(site.length()))
                .toList());
        parts.add("/sitemap-news.xml");
        for (String part : parts) {
            sitemap(part, reader.await(part, 200).text(), Schemas::checkSitemap);
        }
    }

    private static List<String> locations(String sitemap) {
        return Jsoup.parse(sitemap, Parser.xmlParser())
                .select("sitemap > loc, url > loc")
                .eachText();
    }

    /** A schema of sitemaps. */
    private interface Schema {
        void check(String sitemap) throws IOException, SAXException;
    }

    private void sitemap(String path, String sitemap, Schema schema) throws Exception {
        int wrong = count(path, "schema", () -> {
            try {
                schema.check(sitemap);
                return List.of();
            } catch (SAXException e) {
                return List.of(String.valueOf(e.getMessage()));
            }
        });
        table.row(path, locations(sitemap).size(), wrong);
    }

    private void weights() {
        System.out.println();
        table.heads("bytes over the line", "HTML", "CSS", "scripts", "together", "fonts");
        PageKind.there().forEach(kind -> {
            Weight weight = Weight.of(browser, site + kind.in(paper));
            table.row(
                    name(kind),
                    weight.of("document"),
                    weight.of("stylesheet"),
                    weight.of("script"),
                    weight.ofWords(),
                    weight.of("font"));
        });
    }
}
