package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.FutureTask;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker has nothing to say of our pages. */
@ExtendWith(OneNewsroom.class)
class MarkupIT {
    /** The checker's schema is deep. */
    private static final int STACK = 64 << 20;

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    private final Http reader;
    private final Desk desk;

    MarkupIT(RunningNewsroom newsroom, Desk desk) {
        this.reader = newsroom.http();
        this.desk = desk;
    }

    @Test
    void noPageHasAnError() throws Exception {
        var faults = new LinkedHashMap<String, List<String>>();
        for (Answer page : pages()) {
            List<String> found = faults(page.text());
            if (!found.isEmpty()) {
                faults.put(page.request().target(), found);
            }
        }

        assertThat(faults).isEmpty();
    }

    private List<Answer> pages() {
        var section = Newsroom.harbour();
        var topic = Newsroom.floods();
        var author = Newsroom.ada();
        String picture = desk.upload("barrier.jpg", Picture.ofSize(1400, 900).jpeg());
        Draft draft = allBlocks(picture)
                .section(desk.create("sections", section))
                .topic(desk.create("topics", topic))
                .by(desk.create("authors", author))
                .leadPicture(picture, "The barrier", "Closed again.", "Joris Tann");
        Story story = desk.publish(draft);
        story.correct(draft.standfirst("Every evening at six."), "It is at six, not at twenty to six.");
        Story other = desk.publish(Newsroom.ferryStory());
        var related = Desk.object();
        related.putArray("articles").add(other.id());
        desk.replace(
                        "/articles/" + story.id() + "/related",
                        related,
                        story.read().etag())
                .expect(200);
        String brief = desk.publishBrief(Newsroom.tramBrief()).path("slug").asText();
        return List.of(
                reader.await(story.url(), other.draft().headline()),
                reader.await("/", draft.headline()),
                reader.await("/section/" + section.path("slug").asText(), draft.headline()),
                reader.await("/topic/" + topic.path("slug").asText(), draft.headline()),
                reader.await("/author/" + author.path("slug").asText(), draft.headline()),
                reader.await("/news-feed", draft.feedHeadline()),
                reader.await("/brief/" + brief, 200),
                reader.await("/corrections", "It is at six"),
                reader.get("/no-such-story").expect(404));
    }

    /** A story with at least one block of each type. */
    private static Draft allBlocks(String picture) {
        String blocks = """
                [{"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"At the lock"}]},
                {"type":"paragraph","content":[{"type":"text","text":"A "},{"type":"text","text":"link","marks":[{"type":"link","attrs":{"href":"https://example.org/"}},{"type":"bold"}]},{"type":"hardBreak"},{"type":"text","text":"вода","marks":[{"type":"language","attrs":{"lang":"uk"}}]}]},
                {"type":"bulletList","content":[{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"one"}]},{"type":"orderedList","attrs":{"start":3},"content":[{"type":"listItem","content":[{"type":"paragraph","content":[{"type":"text","text":"three"}]}]}]}]}]},
                {"type":"blockquote","content":[{"type":"paragraph","content":[{"type":"text","text":"We closed it."}]}]},
                {"type":"pullQuote","attrs":{"attribution":"a keeper"},"content":[{"type":"text","text":"It is only water."}]},
                {"type":"picture","attrs":{"media":"PICTURE","alt":"The lock","caption":"At noon.","credit":"Joris Tann","size":"wide"}},
                {"type":"picture","attrs":{"media":"PICTURE","decorative":true}},
                {"type":"horizontalRule"},
                {"type":"codeBlock","attrs":{"language":"sql"},"content":[{"type":"text","text":"select 1 < 2"}]},
                {"type":"table","attrs":{"caption":"Closings"},"content":[{"type":"tableRow","content":[{"type":"tableHeader","content":[{"type":"paragraph","content":[{"type":"text","text":"Month"}]}]},{"type":"tableHeader","content":[{"type":"paragraph","content":[{"type":"text","text":"Times"}]}]}]},{"type":"tableRow","content":[{"type":"tableCell","content":[{"type":"paragraph","content":[{"type":"text","text":"October"}]}]},{"type":"tableCell","content":[{"type":"paragraph","content":[{"type":"text","text":"4"}]}]}]}]},
                {"type":"embed","attrs":{"url":"https://www.youtube.com/watch?v=abcdefghijk","title":"The barrier closes"}},
                {"type":"factBox","attrs":{"title":"The barrier"},"content":[{"type":"paragraph","content":[{"type":"text","text":"340 metres."}]}]}]
                """.replace("PICTURE", picture);
        try {
            return Newsroom.floodStory().body((ArrayNode) new ObjectMapper().readTree(blocks));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> faults(String page) throws Exception {
        var task = new FutureTask<>(() -> check(page));
        new Thread(null, task, "checker", STACK).start();
        return task.get();
    }

    private static List<String> check(String page) throws Exception {
        var faults = new ArrayList<String>();
        var validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema(HTML, new SystemErrErrorHandler());
        validator.setUpValidatorAndParsers(new Listing(faults), false, false);
        validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
        return faults;
    }

    private record Listing(List<String> faults) implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            faults.add("warning, line " + fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add("error, line " + fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            error(fault);
        }
    }
}
