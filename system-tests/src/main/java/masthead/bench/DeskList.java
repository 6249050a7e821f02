package masthead.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import masthead.report.Figures;
import masthead.report.Options;
import masthead.report.Table;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.newsroom.Vocabulary;
import masthead.system.run.RunningNewsroom;

/**
 * The desk's list of stories beside an archive of many years: what an editor asks of it, and a save of a working copy, with a few
 * stories and with very many of them, one request after the other through the gateway.
 */
public final class DeskList {
    private static final int STORIES = 100_000;
    private static final int FEW = 100;
    private static final int ASKED = 60;
    private static final int WARM = 20;
    private static final int PAGES_DEEP = 200;
    private static final int TOPICS = 20;

    private static final String FROM_MADE = " from made m cross join %1$s t where t.%2$s = ?";
    private static final String DRAFT =
            "jsonb_build_object('headline', m.headline, 'standfirst', m.standfirst, 'topics', jsonb_build_array(m.topic))";
    /** Stories like the first one, each with words, an address and a day of its own; one of ten is a draft. */
    private static final List<String> FILL = List.of(
            "insert into article select (jsonb_populate_record(t, jsonb_build_object('id', m.id, 'slug', m.slug, 'changed_at', m.at))).*"
                    + FROM_MADE.formatted("article", "id"),
            "insert into revision select (jsonb_populate_record(t, jsonb_build_object('article_id', m.id, 'saved_at', m.at, 'draft', t.draft || "
                    + DRAFT + "))).*" + FROM_MADE.formatted("revision", "article_id"),
            "insert into working_copy select (jsonb_populate_record(t, jsonb_build_object('article_id', m.id, 'saved_at', m.at, 'draft', t.draft || "
                    + DRAFT + "))).*" + FROM_MADE.formatted("working_copy", "article_id"),
            "insert into publication select (jsonb_populate_record(t, jsonb_build_object('article_id', m.id, 'slug', m.slug,"
                    + " 'first_published_at', m.at, 'updated_at', m.at, 'copy', t.copy || " + DRAFT + "))).*"
                    + FROM_MADE.formatted("publication", "article_id") + " and m.n % 10 > 0");

    private final RunningNewsroom newsroom;
    private final Http gateway;
    private final Desk desk;
    private final Vocabulary vocabulary = new Vocabulary(1);
    private final List<String> topics = new ArrayList<>();
    private final Random random = new Random(1);
    private final Map<String, List<Figures>> found = new LinkedHashMap<>();
    private String section = "";
    private String author = "";

    private DeskList(RunningNewsroom newsroom) {
        this.newsroom = newsroom;
        this.gateway = newsroom.alone("gateway");
        this.desk = newsroom.staff().desk("editor", gateway);
    }

    /** @param arguments {@code --times N} stories, then more for {@code deploy/run} */
    public static void main(String[] arguments) throws SQLException {
        var options = Options.of(arguments);
        int stories = (int) options.number("--times", STORIES);
        try (var newsroom = RunningNewsroom.start(options.rest())) {
            new DeskList(newsroom).run(stories);
        }
    }

    private void run(int stories) throws SQLException {
        section = desk.create("sections", Newsroom.harbour());
        author = desk.create("authors", Newsroom.ada());
        for (int i = 0; i < TOPICS; i++) {
            topics.add(desk.create("topics", Newsroom.floods()));
        }
        Story first = desk.publish(Newsroom.floodStory().section(section).by(author));
        fill(first.id(), FEW);
        measure(first);
        // That was for the compiler.
        found.clear();
        measure(first);
        fill(first.id(), stories);
        measure(first);
        print(stories);
    }

    private void fill(String first, int stories) throws SQLException {
        try (Connection articles = newsroom.database("articles");
                Statement statement = articles.createStatement()) {
            articles.setAutoCommit(false);
            statement.execute("create temporary table made (n int, id uuid, slug text, headline text, standfirst text,"
                    + " topic text, at timestamptz) on commit drop");
            try (PreparedStatement row = articles.prepareStatement(
                    "insert into made values (?, ?, ?, ?, ?, ?, now() - make_interval(hours => ?))")) {
                for (int n = 0; n < stories; n++) {
                    String headline = vocabulary.words(7);
                    row.setInt(1, n);
                    row.setObject(2, new UUID(random.nextLong(), random.nextLong()));
                    row.setString(3, headline.toLowerCase(Locale.ROOT).replace(' ', '-') + "-" + stories + "-" + n);
                    row.setString(4, headline);
                    row.setString(5, vocabulary.words(16));
                    row.setString(6, topics.get(n % TOPICS));
                    row.setInt(7, n);
                    row.addBatch();
                }
                row.executeBatch();
            }
            for (String sql : FILL) {
                try (PreparedStatement some = articles.prepareStatement(sql)) {
                    some.setObject(1, UUID.fromString(first));
                    some.execute();
                }
            }
            articles.commit();
            articles.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private void measure(Story first) {
        String word = Vocabulary.ofRank(17);
        String mistyped = word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
        ask("the first page", "");
        ask("drafts", "&state=draft");
        ask("published, newest first", "&state=published&sort=published");
        ask("by headline", "&sort=headline");
        ask("one section", "&section=" + section);
        ask("one topic of twenty", "&topic=" + topics.get(3));
        ask("one author", "&author=" + author);
        ask("a word", "&q=" + word);
        ask("two words", "&q=" + Vocabulary.ofRank(5) + "+" + Vocabulary.ofRank(900));
        ask("a word with a mistake", "&q=" + mistyped);
        ask("two letters of a word", "&q=" + word.substring(0, 2));
        ask("a word that nobody wrote", "&q=xylophonists");
        ask("a word among the drafts of a topic", "&state=draft&topic=" + topics.get(0) + "&q=" + word);
        ask("the first page, counted", "&count=true");
        ask("a word, counted", "&count=true&q=" + word);
        ask("page " + PAGES_DEEP + " behind the first", "&after=" + deep());
        time("a save of a working copy", () -> first.write(Newsroom.floodStory()));
    }

    /** The cursor of a page far behind, or of the last. */
    private String deep() {
        String after = "";
        for (int page = 0; page < PAGES_DEEP; page++) {
            var next = desk.read("/articles?limit=50" + (after.isEmpty() ? "" : "&after=" + after))
                    .json()
                    .path("next");
            if (!next.isTextual()) {
                break;
            }
            after = next.asText();
        }
        return after;
    }

    private void ask(String what, String query) {
        Request request = desk.keyed(Request.get("/api/articles?limit=50" + query));
        time(what, () -> gateway.send(request).expect(200));
    }

    private void time(String what, Runnable once) {
        var took = new ArrayList<Double>();
        for (int i = 0; i < WARM + ASKED; i++) {
            long begun = System.nanoTime();
            once.run();
            took.add((System.nanoTime() - begun) / 1e6);
        }
        found.computeIfAbsent(what, name -> new ArrayList<>()).add(new Figures(took.subList(WARM, took.size())));
    }

    private void print(int stories) {
        var table = new Table(System.out, "The desk's list beside " + stories + " stories")
                .heads("ms", "with " + FEW + ", median", "with " + stories + ", median", "p99");
        found.forEach((what, figures) -> table.row(
                what,
                figures.get(0).median(),
                figures.get(1).median(),
                figures.get(1).p99()));
    }
}
