package masthead.articles.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.UUID;
import masthead.articles.imports.Outcome;
import masthead.articles.imports.Source;
import masthead.articles.topic.Topic;
import masthead.articles.topic.TopicRequest;
import masthead.articles.topic.Topics;
import masthead.platform.problem.InvalidRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Steps that share a transaction are as good as each in its own. */
class StepsTest {
    private static final String OUTCOMES = "select source, outcome from import_outcome order by source";
    private static final String TOPICS = "select slug from topic order by slug";

    @TempDir
    Path folder = Path.of("");

    private ImportDesk desk = new ImportDesk(folder);
    private UUID run = UUID.randomUUID();

    @BeforeEach
    void askForAnImport() throws Exception {
        desk = new ImportDesk(folder);
        run = desk.ask(new byte[0]);
    }

    @Test
    void whatIsRefusedLeavesItsNeighboursAlone() throws Exception {
        Steps steps = desk.stepsOf(run);

        makeSoon(steps, "fog");
        steps.soon(source("refused"), () -> {
            make("half-made");
            throw new InvalidRequest("headline", "must not be empty");
        });
        makeSoon(steps, "tides");
        steps.flush();

        assertThat(desk.rows(TOPICS)).containsExactly("fog", "tides");
        assertThat(desk.rows(OUTCOMES)).containsExactly("[fog, imported]", "[refused, skipped]", "[tides, imported]");
    }

    @Test
    void whatFailsIsToldAndBegunAgainWithoutDoingTheRestTwice() throws Exception {
        Steps steps = desk.stepsOf(run);
        makeSoon(steps, "fog");
        steps.soon(source("tides"), () -> {
            throw new IllegalStateException("The database went away");
        });

        assertThatThrownBy(steps::flush).hasMessage("The database went away");
        Steps again = desk.stepsOf(run);
        makeSoon(again, "fog");
        makeSoon(again, "tides");
        again.flush();

        assertThat(desk.rows(TOPICS)).containsExactly("fog", "tides");
    }

    @Test
    void manyDoNotWaitForAll() throws Exception {
        Steps steps = desk.stepsOf(run);

        for (int n = 10; n < 40; n++) {
            makeSoon(steps, "topic-" + n);
        }

        assertThat(desk.rows(TOPICS)).hasSizeBetween(20, 29);
    }

    private void makeSoon(Steps steps, String slug) throws Exception {
        steps.soon(source(slug), () -> make(slug));
    }

    private Took make(String slug) {
        desk.bean(Topics.class).add(new Topic(UUID.randomUUID(), new TopicRequest(slug, slug, null)));
        return Took.of(Outcome.IMPORTED);
    }

    private static Source source(String key) {
        return new Source(key, "term", "", key);
    }
}
