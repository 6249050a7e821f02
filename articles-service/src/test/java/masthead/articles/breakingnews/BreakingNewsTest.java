package masthead.articles.breakingnews;

import static masthead.articles.Newsroom.NOON;
import static masthead.articles.Newsroom.ONE_O_CLOCK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BreakingNewsTest {
    private final BreakingNews news = new BreakingNews();

    @Test
    void itIsOverWhenItsTimeIsWhetherItWasTakenOffOrNot() {
        news.set(wanted("The barrier is closed", ONE_O_CLOCK), NOON);

        assertThat(news.bar(ONE_O_CLOCK.minusMillis(1))).isNotNull();
        assertThat(news.bar(ONE_O_CLOCK)).isNull();
    }

    @Test
    void theSameWordsForLongerHaveBeenThereSinceTheyFirstWere() {
        news.set(wanted("The barrier is closed", ONE_O_CLOCK), NOON);
        news.set(wanted("The barrier is closed", ONE_O_CLOCK.plusSeconds(60)), NOON.plusSeconds(5));
        assertThat(since(NOON.plusSeconds(5))).isEqualTo(NOON);

        news.set(wanted("The barrier is open", ONE_O_CLOCK), NOON.plusSeconds(9));
        assertThat(since(NOON.plusSeconds(9))).isEqualTo(NOON.plusSeconds(9));
    }

    @Test
    void theSameWordsAfterAnEndAreNewOnes() {
        news.set(wanted("The barrier is closed", ONE_O_CLOCK), NOON);
        Instant later = ONE_O_CLOCK.plusSeconds(1);

        news.set(wanted("The barrier is closed", later.plusSeconds(60)), later);

        assertThat(since(later)).isEqualTo(later);
    }

    @Test
    void whatWasTakenOffIsGoneAndCanNotBeTakenOffAgain() {
        news.set(wanted("The barrier is closed", ONE_O_CLOCK), NOON);

        assertThat(news.end()).isTrue();
        assertThat(news.bar(NOON)).isNull();
        assertThat(news.end()).isFalse();
    }

    @Test
    void anEditorIsToldAllThatIsWrong() {
        assertThat(faults(new BreakingNewsRequest(null, "javascript:alert(1)", null)))
                .containsExactly("headline", "link", "until");
        assertThat(faults(new BreakingNewsRequest("Two\nlines", "//elsewhere.example", NOON)))
                .containsExactly("headline", "link", "until");
        assertThat(faults(new BreakingNewsRequest("x".repeat(201), "http://a.example", NOON.plus(Duration.ofDays(2)))))
                .containsExactly("headline", "link", "until");
    }

    @Test
    void aPathOrAnAddressOnTheWebLeadsToMore() {
        assertThatCode(() -> wanted("Closed", "/flood-barrier").check(NOON)).doesNotThrowAnyException();
        assertThatCode(() -> wanted("Closed", "https://a.example/x").check(NOON))
                .doesNotThrowAnyException();
        assertThatCode(() -> wanted("Closed", " ").check(NOON)).doesNotThrowAnyException();
    }

    private Instant since(Instant now) {
        return Objects.requireNonNull(news.bar(now)).since();
    }

    private static List<String> faults(BreakingNewsRequest wanted) {
        return catchThrowableOfType(InvalidRequest.class, () -> wanted.check(NOON)).problem().violations().stream()
                .map(Violation::field)
                .toList();
    }

    private static BreakingNewsRequest wanted(String headline, Instant until) {
        return new BreakingNewsRequest(headline, null, until);
    }

    private static BreakingNewsRequest wanted(String headline, @Nullable String link) {
        return new BreakingNewsRequest(headline, link, ONE_O_CLOCK);
    }
}
