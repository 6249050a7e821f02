package masthead.platform.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import masthead.platform.page.Page.InTime;
import masthead.platform.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final UUID ID = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "", "ten", "1.5", "99999999999999999999"})
    void aLimitOutsideOneToAHundredIsRefused(String limit) {
        var page = new Page();
        page.limit = limit;

        assertThatThrownBy(page::limit).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void oneAndAHundredAreLimits() {
        assertThat(Page.of(1, null).limit()).isEqualTo(1);
        assertThat(Page.of(100, null).limit()).isEqualTo(100);
        assertThat(new Page().limit()).isEqualTo(20);
    }

    @Test
    void theTotalIsCountedOnlyWhereItIsAskedForPlainly() {
        var page = new Page();
        assertThat(page.counted()).isFalse();
        page.count = "true";
        assertThat(page.counted()).isTrue();
        page.count = "yes";
        assertThatThrownBy(page::counted).isInstanceOf(InvalidRequest.class);
    }

    @Test
    void aPageThatWasReadOneFurtherHasTheCursorOfItsLastItem() {
        Page page = Page.of(2, null);

        Listing<Integer> first = page.listing(List.of(1, 2, 3), Page::cursor);

        assertThat(first.items()).containsExactly(1, 2);
        assertThat(Page.of(2, first.next()).after(1)).contains(List.of("2"));
        assertThat(page.listing(List.of(3), Page::cursor).next()).isNull();
    }

    @Test
    void everyItemIsOnOnePageAndNoneOnTwo() {
        List<Integer> all = IntStream.range(0, 23).boxed().toList();
        var seen = new java.util.ArrayList<Integer>();
        String after = null;
        do {
            Page page = Page.of(5, after);
            int from =
                    page.after(1).map(keys -> Integer.parseInt(keys.get(0)) + 1).orElse(0);
            Listing<Integer> listing =
                    page.listing(all.subList(from, Math.min(from + page.limit() + 1, all.size())), Page::cursor);
            seen.addAll(listing.items());
            after = listing.next();
        } while (after != null);

        assertThat(seen).isEqualTo(all);
    }

    @Test
    void aCursorOfTimeAndIdComesBackToTheNanosecond() {
        Instant at = Instant.parse("2026-03-14T12:00:00.123456789Z");

        assertThat(Page.of(1, Page.cursor(at, ID)).newest()).isEqualTo(new InTime(at, ID));
        assertThat(Page.of(1, null).newest()).isEqualTo(new InTime(Page.LATEST, Page.BEFORE_ALL));
        assertThat(Page.of(1, Page.cursor(ID)).behind()).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not base64!",
                "YQ",
                "yesterday\n01890a5d-ac96-774b-bcce-b302099a8057",
                "2026-03-14T12:00:00Z\nnobody",
                "+1000000000-12-31T23:59:59Z\n01890a5d-ac96-774b-bcce-b302099a8057",
                "-1000000000-01-01T00:00:00Z\n01890a5d-ac96-774b-bcce-b302099a8057"
            })
    void aCursorThatNoListGaveIsRefused(String text) {
        String cursor = text.contains("\n")
                ? Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
                : text;

        assertThatThrownBy(() -> Page.of(1, cursor).newest()).isInstanceOf(InvalidRequest.class);
        assertThatThrownBy(() -> Page.of(1, cursor).behind()).isInstanceOf(InvalidRequest.class);
    }
}
