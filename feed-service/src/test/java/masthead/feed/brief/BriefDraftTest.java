package masthead.feed.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefDraftTest {
    @Test
    void everyFieldThatIsWrongIsNamed() {
        assertThat(refused(" ", null, "javascript:alert(1)")).containsExactly("headline", "text", "link");
        assertThat(refused("x".repeat(301), "x".repeat(4_001), "/" + "x".repeat(2_000)))
                .containsExactly("headline", "text", "link");
    }

    @Test
    void aHeadlineIsOneLine() {
        assertThat(refused("Two\nlines", "Text", null)).containsExactly("headline");
    }

    @Test
    void controlCharactersAreRefused() {
        assertThat(refused("Bell\u0007", "Nothing\u0000", null)).containsExactly("headline", "text");
    }

    @Test
    void lineEndsOfWindowsAreLineEnds() {
        assertThat(new BriefDraft("Headline", "One\r\n\r\nTwo\tthree", null).text())
                .isEqualTo("One\n\nTwo\tthree");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/night-ferry", "/news-feed/2026-11-23?x=y#z", "https://tides.example/today"})
    void aLinkIsAPathHereOrAnHttpsAddress(String link) {
        assertThat(new BriefDraft("Headline", "Text", link).link()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "night-ferry",
                "//evil.example/",
                "/\\evil.example",
                "http://tides.example/",
                "https:/tides",
                "data:text/html,x",
                "/a b"
            })
    void anyOtherLinkIsRefused(String link) {
        assertThat(refused("Headline", "Text", link)).containsExactly("link");
    }

    @Test
    void whatAnotherServiceSaysIsTakenWithoutItsControlCharacters() {
        BriefDraft draft = BriefDraft.tolerant("Two\nlines\u0085", "One\r\n\u0000two", "/x");

        assertThat(draft.headline()).isEqualTo("Two lines");
        assertThat(draft.text()).isEqualTo("One\n two");
    }

    private static List<String> refused(@Nullable String headline, @Nullable String text, @Nullable String link) {
        var refusal = catchThrowableOfType(InvalidRequest.class, () -> new BriefDraft(headline, text, link));
        return refusal.problem().violations().stream().map(Violation::field).toList();
    }
}
