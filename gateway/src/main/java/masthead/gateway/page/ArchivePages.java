package masthead.gateway.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Archive;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.route.Route;
import org.jspecify.annotations.Nullable;

/** All that was published, by the month in which readers first saw it. */
public final class ArchivePages {
    private static final int ON_A_PAGE = 50;
    private static final DateTimeFormatter IN_ADDRESS = DateTimeFormatter.ofPattern("uuuu/MM");

    private ArchivePages() {}

    /** A month, and how much there is of it. */
    public record Shelf(YearMonth month, int articles) {
        public String address() {
            return ArchivePages.address(month);
        }
    }

    /** All years, the last first; the months of each as the year went. */
    public record Years(Map<Integer, List<Shelf>> years) {
        /** How much there is of a year. */
        public int articles(int year) {
            return years.getOrDefault(year, List.of()).stream()
                    .mapToInt(Shelf::articles)
                    .sum();
        }
    }

    /**
     * A page of a month.
     *
     * @param days the last first, the stories of each likewise
     * @param earlier the month before it that has any; null for the first
     * @param later the month after it that has any; null for the last
     */
    public record Month(
            YearMonth month,
            Map<LocalDate, List<Card>> days,
            long total,
            @Nullable YearMonth earlier,
            @Nullable YearMonth later,
            Paging paging) {
        /** How many stories this page of it lists. */
        public int size() {
            return days.values().stream().mapToInt(List::size).sum();
        }
    }

    public static String address(YearMonth month) {
        return "/archive/" + IN_ADDRESS.format(month);
    }

    static Years years(Gathering gathering) {
        gathering.soon(Question.settings());
        var years = new LinkedHashMap<Integer, List<Shelf>>();
        months(gathering)
                .forEach(shelf -> years.computeIfAbsent(shelf.month().getYear(), year -> new ArrayList<>())
                        .add(0, shelf));
        return new Years(years);
    }

    static Month month(Gathering gathering, Route.Match match) {
        gathering.soon(Question.settings(), Question.archive());
        YearMonth month = YearMonth.parse(match.slug(), IN_ADDRESS);
        Dates dates = gathering.dates();
        Question<Cards> stories = Question.published(
                dates.startOf(month.atDay(1)), dates.startOf(month.plusMonths(1).atDay(1)), match.page(), ON_A_PAGE);
        gathering.soon(stories);
        List<YearMonth> all = months(gathering).stream().map(Shelf::month).toList();
        Cards cards = gathering.need(stories);
        if (cards.items().isEmpty()) {
            throw Missing.status(404);
        }
        long total = cards.total() == null ? cards.items().size() : cards.total();
        return new Month(
                month,
                cards.items().stream()
                        .collect(Collectors.groupingBy(
                                card -> dates.date(card.firstPublishedAt()), LinkedHashMap::new, Collectors.toList())),
                total,
                all.stream().filter(other -> other.isBefore(month)).findFirst().orElse(null),
                all.stream()
                        .filter(other -> other.isAfter(month))
                        .reduce((one, next) -> next)
                        .orElse(null),
                Paging.of(match.path(), match.page(), total, ON_A_PAGE));
    }

    /** The last first. */
    private static List<Shelf> months(Gathering gathering) {
        return gathering.lookup(Question.archive()).map(Archive::items).orElse(List.of()).stream()
                .map(month -> new Shelf(YearMonth.parse(month.month()), month.articles()))
                .toList();
    }
}
