package masthead.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Draft;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.newsroom.Story;
import masthead.system.newsroom.Vocabulary;

/** Stories with all that a page can have: picture, section, topic, author, series, note, related stories, a thousand words. */
final class WholeStories {
    private static final int HANDS = 4;
    private static final int PARAGRAPHS = 20;
    private static final int WORDS = 50;

    private final Desk desk;
    private final Vocabulary vocabulary = new Vocabulary(5);
    private final String section;
    private final String topic;
    private final String author;
    private final String series;
    private final String picture;
    private final String related;

    WholeStories(Desk desk) {
        this.desk = desk;
        section = desk.create("sections", Newsroom.harbour());
        topic = desk.create("topics", Newsroom.floods());
        author = desk.create("authors", Newsroom.ada());
        series = desk.create("series", Newsroom.floods());
        picture = desk.upload("site.jpg", Picture.ofSize(1600, 1000).jpeg());
        related = desk.publish(Newsroom.ferryStory().section(section)).id();
    }

    /** Publishes some by several hands; their addresses. */
    List<String> publish(int stories) {
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            return IntStream.range(0, stories)
                    .mapToObj(n -> draft())
                    .map(draft -> CompletableFuture.supplyAsync(() -> publish(draft), hands))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            hands.shutdown();
        }
    }

    private String publish(Draft draft) {
        Story story = desk.publish(draft);
        story.relate(related);
        return story.url();
    }

    private Draft draft() {
        String[] text = IntStream.range(0, PARAGRAPHS)
                .mapToObj(n -> vocabulary.words(WORDS) + ".")
                .toArray(String[]::new);
        return Newsroom.floodStory()
                .section(section)
                .topic(topic)
                .by(author)
                .leadPicture(picture, "A lock at dusk", "The lock at dusk", "Ada Quill")
                .text(text)
                .with("series", JsonNodeFactory.instance.textNode(series));
    }
}
