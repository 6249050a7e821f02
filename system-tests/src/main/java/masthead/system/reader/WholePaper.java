package masthead.system.reader;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.newsroom.Story;

/** Publishes a newspaper with a page of each kind. */
public final class WholePaper {
    private static final int WORDS = 20_000;
    private static final int PARAGRAPH = 100;

    private final Desk desk;
    private final Http reader;
    private final String picture;
    private final ObjectNode section = Newsroom.harbour();
    private final ObjectNode topic = Newsroom.floods();
    private final ObjectNode author = Newsroom.ada();
    private final ObjectNode series = Newsroom.nights();
    private final String sectionId;
    private final String topicId;
    private final String authorId;
    private final String seriesId;

    private WholePaper(Desk desk, Http reader) {
        this.desk = desk;
        this.reader = reader;
        this.picture = desk.upload("barrier.jpg", Picture.ofSize(2000, 1250).jpeg());
        this.sectionId = desk.create("sections", section);
        this.topicId = desk.create("topics", topic);
        this.authorId = desk.create("authors", author.put("portrait", picture));
        this.seriesId = desk.create("series", series);
    }

    /** Publishes it, and returns once readers see all of it. */
    public static Paper by(Desk desk, Http reader) {
        return new WholePaper(desk, reader).publish();
    }

    private Paper publish() {
        describe();
        Story related = desk.publish(
                Newsroom.floodStory().section(sectionId).leadPicture(picture, "The lock", "", "Joris Tann"));
        Story bare = desk.publish(bare());
        Story story = whole(related, bare);
        Story opinion = desk.publish(
                Newsroom.ferryStory().kind("opinion").section(sectionId).by(authorId));
        Story foreign = desk.publish(rightToLeft());
        Story longest = desk.publish(long20000());
        Story sponsored = desk.publish(Newsroom.ferryStory().kind("sponsored").section(sectionId));
        Story page = desk.publish(Draft.of("How we work")
                .kind("page")
                .slug("how-we-work")
                .text("We ask, and we write down what we are told."));
        Story withdrawn = desk.publish(Newsroom.ferryStory());
        reader.await(withdrawn.url(), 200);
        withdrawn.withdraw("The ferry asked us to");
        String brief =
                "/brief/" + desk.publishBrief(Newsroom.tramBrief()).path("slug").asText();
        Paper paper = new Paper(
                story.url(),
                bare.url(),
                longest.url(),
                opinion.url(),
                sponsored.url(),
                foreign.url(),
                page.url(),
                "/section/" + section.path("slug").asText(),
                "/topic/" + topic.path("slug").asText(),
                "/series/" + series.path("slug").asText(),
                "/author/" + author.path("slug").asText(),
                brief,
                Instant.now().toString().substring(0, 10),
                desk.begin(Newsroom.ferryStory().section(sectionId).by(authorId))
                        .preview(),
                withdrawn.url(),
                "barrier");
        order("front", story, bare, opinion);
        order("picks", opinion, foreign);
        awaitAll(paper);
        return paper;
    }

    private void describe() {
        Answer settings = desk.read("/publication-settings");
        ObjectNode wanted = settings.json().deepCopy();
        wanted.put("description", "A newspaper of Varnholm, for those who are awake.")
                .put("security", "mailto:security@newspaper.example")
                .put("mistakes", "mailto:mistakes@newspaper.example");
        desk.replace("/publication-settings", wanted, settings.etag()).expect(200);
    }

    /** Puts stories in their order in a list that editors keep. */
    private void order(String front, Story... stories) {
        var wanted = Desk.object();
        ArrayNode list = wanted.putArray("articles");
        for (Story story : stories) {
            list.add(story.id());
        }
        Answer seen = desk.read("/fronts/" + front);
        desk.replace("/fronts/" + front, wanted, seen.etag()).expect(200);
    }

    private Draft bare() {
        return part(1, Newsroom.ferryStory().section(sectionId).topic(topicId).by(authorId))
                .text(WholeStory.lines().stream().filter(WholePaper::latin).toArray(String[]::new));
    }

    /** Other scripts have files of their own, which only those pay for who read them. */
    private static boolean latin(String line) {
        return line.codePoints().allMatch(letter -> letter < 0x180 || letter > 0x2000 && letter < 0x2100);
    }

    private Draft part(int number, Draft draft) {
        var json = JsonNodeFactory.instance;
        return draft.with("series", json.textNode(seriesId)).with("part", json.numberNode(number));
    }

    private Story whole(Story... related) {
        Draft draft = part(
                2, WholeStory.with(picture).section(sectionId).topic(topicId).by(authorId));
        Story story = desk.publish(draft);
        story.correct(draft.standfirst(WholeStory.STANDFIRST + " "), WholeStory.CORRECTION);
        var wanted = Desk.object();
        var list = wanted.putArray("articles");
        for (Story one : related) {
            list.add(one.id());
        }
        desk.replace(
                        "/articles/" + story.id() + "/related",
                        wanted,
                        story.read().etag())
                .expect(200);
        return story;
    }

    private Draft long20000() {
        String[] paragraphs = new String[WORDS / PARAGRAPH];
        Arrays.fill(paragraphs, "water ".repeat(PARAGRAPH).strip() + ".");
        return Newsroom.ferryStory().section(sectionId).by(authorId).text(paragraphs);
    }

    private Draft rightToLeft() {
        return Draft.of("أربعة أشخاص وقلم رصاص والبحر")
                .slug("arabaa-ashkhas")
                .with("language", Desk.object().textNode("ar"))
                .standfirst("كل مساء يقرر أحدهم ما إذا كان البحر سيدخل.")
                .section(sectionId)
                .by(authorId)
                .text("أُغلق الحاجز إحدى عشرة مرة هذا الخريف، وفي كل مرة قال أحدهم ذلك بصوت عالٍ.");
    }

    private void awaitAll(Paper paper) {
        reader.await(paper.story(), WholeStory.CORRECTION);
        for (PageKind kind : PageKind.values()) {
            reader.await(kind.in(paper), kind.status());
        }
        for (String list : new String[] {
            "/", paper.section(), paper.topic(), paper.series(), paper.author(), PageKind.SEARCH_RESULTS.in(paper)
        }) {
            reader.await(list, WholeStory.HEADLINE);
        }
        reader.await("/corrections", WholeStory.CORRECTION);
    }
}
