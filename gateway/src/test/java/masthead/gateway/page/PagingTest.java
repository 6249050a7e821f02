package masthead.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import masthead.gateway.route.Spelling;
import org.junit.jupiter.api.Test;

class PagingTest {
    private static final int GAP = Paging.GAP;

    @Test
    void theFirstPageHasTheAddressOfTheListAndOthersTheirNumber() {
        assertThat(new Paging("/section/city", 1, 3).at(1)).isEqualTo("/section/city");
        assertThat(new Paging("/section/city", 1, 3).at(2)).isEqualTo("/section/city?page=2");
        assertThat(new Paging("/search?q=ferry", 1, 3).at(2)).isEqualTo("/search?q=ferry&page=2");
    }

    @Test
    void aListOfNothingHasOnePage() {
        assertThat(Paging.of("/", 1, 0, 20).pages()).isEqualTo(1);
        assertThat(Paging.of("/", 1, 20, 20).pages()).isEqualTo(1);
        assertThat(Paging.of("/", 1, 21, 20).pages()).isEqualTo(2);
    }

    @Test
    void behindTheLastPageThatCanBeAskedForIsNone() {
        assertThat(Paging.of("/", 999, 100_000, 20).isLast()).isTrue();
        assertThat(Spelling.page("999")).isEqualTo(999);
        assertThat(Spelling.page("1000")).isEqualTo(Spelling.page("9999")).isGreaterThan(999);
        assertThat(Spelling.page("99999")).as("no number of a page").isEqualTo(1);
    }

    @Test
    void numbersFarFromTheReaderAreLeftOutButNeverASingleOne() {
        assertThat(numbers(1, 38)).containsExactly(1, 2, GAP, 38);
        assertThat(numbers(19, 38)).containsExactly(1, GAP, 18, 19, 20, GAP, 38);
        assertThat(numbers(38, 38)).containsExactly(1, GAP, 37, 38);
        assertThat(numbers(3, 5)).containsExactly(1, 2, 3, 4, 5);
        assertThat(numbers(4, 7)).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(numbers(1, 1)).containsExactly(1);
    }

    private static List<Integer> numbers(int page, int pages) {
        return new Paging("/", page, pages).numbers();
    }
}
