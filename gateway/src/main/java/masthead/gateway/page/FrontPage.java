package masthead.gateway.page;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.content.Records.Curated;
import masthead.gateway.content.Records.Named;
import masthead.gateway.content.Records.Section;
import masthead.gateway.page.Views.Block;
import masthead.gateway.page.Views.Front;
import org.jspecify.annotations.Nullable;

/**
 * The front: on top the stories that editors put there, then those of each section, then picks. What editors left open the
 * newest stories fill. No story stands there twice.
 */
final class FrontPage {
    private static final int NEWEST = 60;

    /** The first story and a row of others. */
    private static final int ON_TOP = 4;

    private static final int IN_A_ROW = 3;
    private static final int IN_A_BLOCK = 4;
    /** With fewer a section stands in a column among others. */
    private static final int A_BLOCK = 3;

    private FrontPage() {}

    static Front of(Gathering gathering) {
        gathering.soon(Question.settings(), Question.sections(), Question.curated("front"), Question.newest(NEWEST));
        List<Card> placed =
                gathering.lookup(Question.curated("front")).map(Curated::items).orElse(List.of());
        List<Card> newest = gathering.need(Question.newest(NEWEST)).items();
        List<Section> sections = gathering.need(Question.sections()).items();
        return of(placed, newest, sections, gathering.beside().picks(), gathering.dates());
    }

    /** A row of the newest stories, if nobody has to be asked for them. */
    static List<Card> newestAtHand(Gathering gathering) {
        List<Card> newest =
                gathering.atHand(Question.newest(NEWEST)).map(Cards::items).orElse(List.of());
        return View.part(newest, 0, IN_A_ROW);
    }

    static Front of(List<Card> placed, List<Card> newest, List<Section> sections, List<Card> picked, Dates dates) {
        List<Card> top = View.part(joined(placed, newest), 0, onTop(placed.size()));
        List<Card> picks = without(picked, top);
        List<Block> blocks = blocks(sections, without(without(newest, top), picks));
        return new Front(
                date(dates, newest), top, having(A_BLOCK, IN_A_BLOCK, blocks), having(1, A_BLOCK - 1, blocks), picks);
    }

    /** As many as fill whole rows. */
    private static int onTop(int placed) {
        int rows = (placed - 1 + IN_A_ROW - 1) / IN_A_ROW;
        return Math.max(ON_TOP, 1 + rows * IN_A_ROW);
    }

    private static List<Card> joined(List<Card> first, List<Card> then) {
        return List.copyOf(
                byId(Stream.of(first, then).flatMap(Collection::stream)).values());
    }

    private static List<Card> without(List<Card> cards, List<Card> others) {
        Map<String, Card> shown = byId(others.stream());
        return cards.stream().filter(card -> !shown.containsKey(card.id())).toList();
    }

    private static Map<String, Card> byId(Stream<Card> cards) {
        var byId = new LinkedHashMap<String, Card>();
        cards.forEach(card -> byId.putIfAbsent(card.id(), card));
        return byId;
    }

    private static List<Block> having(int least, int most, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.cards().size() >= least && block.cards().size() <= most)
                .toList();
    }

    private static @Nullable LocalDate date(Dates dates, List<Card> newest) {
        return newest.isEmpty() ? null : dates.date(newest.get(0).firstPublishedAt());
    }

    private static List<Block> blocks(List<Section> sections, List<Card> rest) {
        return sections.stream()
                .filter(section -> section.parent() == null)
                .map(section -> new Block(
                        new Named(section.id(), section.slug(), section.name()),
                        rest.stream()
                                .filter(card -> belongs(card, section))
                                .limit(IN_A_BLOCK)
                                .toList()))
                .toList();
    }

    private static boolean belongs(Card card, Section section) {
        Named named = card.section();
        return named != null
                && (named.id().equals(section.id())
                        || section.children().stream()
                                .anyMatch(child -> child.id().equals(named.id())));
    }
}
