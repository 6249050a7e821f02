package masthead.gateway.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Named;
import masthead.gateway.content.Records.Section;
import masthead.gateway.page.Views.Block;
import masthead.gateway.page.Views.Front;
import org.jspecify.annotations.Nullable;

/** The front: the newest stories on top, then those of each section. */
final class FrontPage {
    private static final int NEWEST = 60;
    private static final int ON_TOP = 4;
    private static final int IN_A_BLOCK = 4;

    private FrontPage() {}

    static Front of(Gathering gathering) {
        gathering.soon(Question.settings(), Question.sections());
        List<Card> newest = gathering.need(Question.newest(NEWEST)).items();
        List<Section> sections = gathering.need(Question.sections()).items();
        List<Card> top = View.part(newest, 0, ON_TOP);
        List<Block> blocks = blocks(sections, View.part(newest, ON_TOP, NEWEST));
        return new Front(
                date(gathering.dates(), newest),
                top,
                having(IN_A_BLOCK, IN_A_BLOCK, blocks),
                having(1, IN_A_BLOCK - 1, blocks));
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
        var blocks = new ArrayList<Block>();
        for (Section section : sections) {
            List<Card> cards = rest.stream()
                    .filter(card -> belongs(card, section))
                    .limit(IN_A_BLOCK)
                    .toList();
            if (section.parent() == null) {
                blocks.add(new Block(new Named(section.id(), section.slug(), section.name()), cards));
            }
        }
        return blocks;
    }

    private static boolean belongs(Card card, Section section) {
        Named named = card.section();
        return named != null
                && (named.id().equals(section.id())
                        || section.children().stream()
                                .anyMatch(child -> child.id().equals(named.id())));
    }
}
