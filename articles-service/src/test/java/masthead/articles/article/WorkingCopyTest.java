package masthead.articles.article;

import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import masthead.articles.ArticlesDatabase;
import masthead.articles.Newsroom;
import org.junit.jupiter.api.Test;

class WorkingCopyTest {
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    @Test
    void twoSavesOfOneVersionLoseNothing() {
        newsroom.begin(FLOOD, Newsroom.floodStory());

        assertThatThrownBy(() -> newsroom.run(beans -> {
                    WorkingCopy seen = beans.get(Articles.class).workingCopy(FLOOD);
                    newsroom.run(others -> others.get(Articles.class)
                            .workingCopy(FLOOD)
                            .replace(with(Newsroom.floodStory(), "first"), Newsroom.ada(Newsroom.NOON)));
                    seen.replace(with(Newsroom.floodStory(), "second"), Newsroom.ada(Newsroom.NOON));
                }))
                .isInstanceOf(jakarta.persistence.OptimisticLockException.class);
        String kept = newsroom.get(beans ->
                beans.get(Articles.class).workingCopy(FLOOD).draft().body().toString());
        assertThat(kept).contains("first").doesNotContain("second");
    }
}
