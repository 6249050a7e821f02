package masthead.articles.article;

import static masthead.articles.Newsroom.ADA;
import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.NOON;
import static masthead.articles.Newsroom.ONE_O_CLOCK;
import static masthead.articles.Newsroom.floodStory;
import static masthead.articles.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masthead.articles.ArticlesDatabase;
import masthead.articles.article.RevisionLines.PublishedAs;
import masthead.articles.article.RevisionLines.RevisionLine;
import masthead.articles.publication.Change;
import masthead.platform.page.Page;
import org.junit.jupiter.api.Test;

class RevisionLinesTest {
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    RevisionLinesTest() {
        newsroom.publish(FLOOD, floodStory());
        newsroom.itIs(ONE_O_CLOCK);
        newsroom.save(FLOOD, with(floodStory(), "Two words."));
        newsroom.save(FLOOD, with(floodStory(), "Never shown."));
        newsroom.publish(FLOOD, 2, Change.MINOR, null);
    }

    @Test
    void aSavePointSaysWhatItWasPublishedAs() {
        List<RevisionLine> lines = lines(Page.of(20, null));

        assertThat(lines).extracting(RevisionLine::number).containsExactly(3, 2, 1);
        assertThat(lines)
                .extracting(RevisionLine::published)
                .containsExactly(null, new PublishedAs(ONE_O_CLOCK, "minor"), new PublishedAs(NOON, "first"));
        assertThat(lines).extracting(RevisionLine::shown).containsExactly(false, true, false);
        assertThat(lines.get(1).words()).isEqualTo(2);
        assertThat(lines.get(1).savedById()).isEqualTo(ADA);
    }

    @Test
    void aWithdrawnStoryShowsNone() {
        newsroom.withdraw(FLOOD);

        assertThat(lines(Page.of(20, null))).noneMatch(RevisionLine::shown);
    }

    @Test
    void theyAreReadPageByPageInOneStatement() {
        var first = newsroom.get(beans -> beans.get(RevisionLines.class).list(FLOOD, Page.of(2, null)));

        assertThat(lines(Page.of(2, first.next())))
                .extracting(RevisionLine::number)
                .containsExactly(1);
        assertThat(newsroom.statements(beans -> beans.get(RevisionLines.class).list(FLOOD, Page.of(20, null))))
                .isEqualTo(1);
    }

    private List<RevisionLine> lines(Page page) {
        return newsroom.get(
                beans -> beans.get(RevisionLines.class).list(FLOOD, page).items());
    }
}
