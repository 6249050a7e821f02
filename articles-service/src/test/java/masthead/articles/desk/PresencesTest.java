package masthead.articles.desk;

import static masthead.articles.Newsroom.ADA;
import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import masthead.articles.ArticlesDatabase;
import masthead.articles.Newsroom;
import org.junit.jupiter.api.Test;

class PresencesTest {
    private static final UUID BEN = UUID.randomUUID();
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    PresencesTest() {
        newsroom.begin(FLOOD, Newsroom.floodStory());
    }

    @Test
    void whoeverSaysSoIsThereAndDoesWhatTheySaidLast() {
        beat(new Present(BEN, "Ben Ash", Doing.READING));
        beat(new Present(ADA, "Ada Quill", Doing.READING));
        beat(new Present(ADA, "Ada Quill", Doing.TYPING));

        assertThat(present())
                .containsExactly(
                        new Present(ADA, "Ada Quill", Doing.TYPING), new Present(BEN, "Ben Ash", Doing.READING));
    }

    @Test
    void whoeverDoesNotSaySoAgainHasLeft() {
        beat(new Present(ADA, "Ada Quill", Doing.TYPING));

        newsroom.itIs(NOON.plusSeconds(25));
        assertThat(present()).hasSize(1);
        newsroom.itIs(NOON.plusSeconds(26));
        assertThat(present()).isEmpty();
    }

    @Test
    void whoeverLeavesIsGoneAtOnce() {
        beat(new Present(ADA, "Ada Quill", Doing.TYPING));

        newsroom.run(beans -> beans.get(Presences.class).leave(FLOOD, ADA));

        assertThat(present()).isEmpty();
    }

    private void beat(Present who) {
        newsroom.run(beans -> beans.get(Presences.class).beat(FLOOD, who));
    }

    private List<Present> present() {
        return newsroom.get(
                beans -> beans.get(Presences.class).in(List.of(FLOOD)).getOrDefault(FLOOD, List.of()));
    }
}
