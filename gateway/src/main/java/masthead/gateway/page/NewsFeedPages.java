package masthead.gateway.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Brief;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.page.Views.NewsFeed;
import masthead.gateway.route.Route;
import org.jspecify.annotations.Nullable;

/** The News Feed: the newest briefs, and each day's. */
final class NewsFeedPages {
    private static final int NEWEST = 50;

    /** Of 100 briefs: more than a day ever has. */
    private static final int MOST_CALLS = 10;

    private NewsFeedPages() {}

    static NewsFeed newest(Gathering gathering) {
        gathering.soon(Question.settings());
        Briefs briefs = gathering.need(Question.newestBriefs(NEWEST));
        return new NewsFeed(null, briefs.items(), earlier(gathering.dates(), briefs), null);
    }

    /** The last day on the page may be cut, so that is where it goes on. */
    private static @Nullable LocalDate earlier(Dates dates, Briefs briefs) {
        List<Brief> items = briefs.items();
        return briefs.next() == null
                ? null
                : dates.date(items.get(items.size() - 1).at());
    }

    static NewsFeed day(Gathering gathering, Route.Match match) {
        gathering.soon(Question.settings());
        LocalDate day = day(match.slug());
        Dates dates = gathering.dates();
        Instant from = dates.startOf(day);
        Instant to = dates.startOf(day.plusDays(1));
        gathering.soon(Question.lastBriefBefore(from));
        gathering.soon(Question.firstBriefFrom(to));
        List<Brief> briefs = all(gathering, from, to);
        if (briefs.isEmpty()) {
            throw Missing.status(404);
        }
        return new NewsFeed(
                day,
                briefs,
                dayOf(gathering, Question.lastBriefBefore(from)),
                dayOf(gathering, Question.firstBriefFrom(to)));
    }

    private static @Nullable LocalDate dayOf(Gathering gathering, Question<Briefs> one) {
        return gathering.need(one).items().stream()
                .findFirst()
                .map(brief -> gathering.dates().date(brief.at()))
                .orElse(null);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            throw Missing.status(404);
        }
    }

    private static List<Brief> all(Gathering gathering, Instant from, Instant to) {
        var all = new ArrayList<Brief>();
        Optional<String> after = Optional.empty();
        for (int call = 0; call < MOST_CALLS; call++) {
            Briefs briefs = gathering.need(Question.briefs(from, to, after));
            all.addAll(briefs.items());
            after = Optional.ofNullable(briefs.next());
            if (after.isEmpty()) {
                break;
            }
        }
        return all;
    }
}
