package masthead.gateway.page;

import static masthead.gateway.page.Printed.cards;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Section;
import masthead.gateway.page.Views.Front;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Which story stands where on the front. */
class FrontPageTest {
    private static final List<Section> HARBOUR =
            List.of(new Section("019ab000-0000-7000-8000-0000000a4b04", "harbour", "Harbour", "", null, List.of()));

    @Test
    void whatEditorsPutThereComesFirstAndTheNewestFillTheRest() {
        Front front = front(cards("b", "z"), cards("a", "b", "c", "d"), cards());

        assertThat(headlines(front.lead())).containsExactly("b", "z", "a", "c");
    }

    @Test
    void withoutAnyOrderTheNewestLead() {
        assertThat(headlines(
                        front(cards(), cards("a", "b", "c", "d", "e"), cards()).lead()))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void aLongerOrderFillsWholeRows() {
        Front front = front(cards("1", "2", "3", "4", "5"), cards("a", "b", "c"), cards());

        assertThat(headlines(front.lead())).containsExactly("1", "2", "3", "4", "5", "a", "b");
    }

    @Test
    void aSectionOfThreeMoreStoriesHasARowOfItsOwnAndOneOfFewerAColumn() {
        Front row = front(cards(), cards("a", "b", "c", "d", "e", "f", "g"), cards());
        Front column = front(cards(), cards("a", "b", "c", "d", "e", "f"), cards());

        assertThat(headlines(row.blocks().get(0).cards())).containsExactly("e", "f", "g");
        assertThat(row.columns()).isEmpty();
        assertThat(headlines(column.columns().get(0).cards())).containsExactly("e", "f");
        assertThat(column.blocks()).isEmpty();
    }

    @Test
    void noStoryStandsThereTwice() {
        Front front = front(cards("a", "b"), cards("a", "b", "c", "d", "e", "f", "g", "h", "i"), cards("a", "e", "p"));

        List<String> all = Stream.of(
                        front.lead().stream(),
                        front.blocks().stream().flatMap(block -> block.cards().stream()),
                        front.columns().stream().flatMap(block -> block.cards().stream()),
                        front.picks().stream())
                .flatMap(cards -> cards)
                .map(Card::headline)
                .toList();
        assertThat(all).doesNotHaveDuplicates().contains("a", "e", "f", "p");
        assertThat(headlines(front.picks())).containsExactly("e", "p");
    }

    @Test
    void whereNothingIsThereNoPartHasAHeading() {
        Document page = Printed.page("front.jte", front(cards(), cards(), cards()));

        assertThat(page.select("main h2, main section, main aside")).isEmpty();
        assertThat(page.select("main").text()).isEqualTo("Nothing has been published yet.");
    }

    @Test
    void aSingleStoryIsAFrontOfItsOwn() {
        Document page = Printed.page("front.jte", front(cards(), cards("a"), cards()));

        assertThat(page.select("main h2").eachText()).containsExactly("a");
    }

    private static Front front(List<Card> placed, List<Card> newest, List<Card> picked) {
        return FrontPage.of(placed, newest, HARBOUR, picked, new Dates("UTC", "en"));
    }

    private static List<String> headlines(List<Card> cards) {
        return cards.stream().map(Card::headline).toList();
    }
}
