package masthead.gateway.page;

import java.util.List;
import masthead.gateway.content.Beside;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Curated;

/** What the fragments show: one of the volatile parts each. */
final class Parts {
    private static final int IN_THE_COLUMN = 12;
    private static final Briefs NO_BRIEFS = Beside.NOTHING.column();

    private Parts() {}

    static Beside newsFeed(Gathering gathering) {
        return Beside.of(gathering.need(Question.newestBriefs(IN_THE_COLUMN)));
    }

    static Beside bar(Gathering gathering) {
        var news = gathering.standing(gathering.lookup(Question.breakingNews()));
        return new Beside(NO_BRIEFS, news.orElse(null), null, List.of(), List.of());
    }

    static Beside drive(Gathering gathering) {
        var campaign = gathering.alone(Question.campaign());
        return new Beside(NO_BRIEFS, null, campaign.orElse(null), List.of(), List.of());
    }

    static Beside picks(Gathering gathering) {
        var picks = gathering.lookup(Question.curated("picks")).map(Curated::items);
        return new Beside(NO_BRIEFS, null, null, picks.orElse(List.of()), List.of());
    }
}
