package masthead.gateway.page;

import java.util.List;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Author;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.content.Records.Section;
import masthead.gateway.content.Records.Series;
import masthead.gateway.content.Records.Topic;
import masthead.gateway.page.Views.Heading;
import masthead.gateway.page.Views.Listing;
import masthead.gateway.route.Route;

/** Lists of stories: of a section, a topic, an author, a series. */
final class Listings {
    private static final int ON_A_PAGE = 20;

    private Listings() {}

    static Listing section(Gathering gathering, Route.Match match) {
        gathering.soon(Question.settings(), page("section", match));
        Section section = gathering.need(Question.section(match.slug()), match);
        var heading =
                new Heading(section.name(), section.description(), "", section.parent(), section.children(), List.of());
        return listing(gathering, match, "section", heading);
    }

    static Listing topic(Gathering gathering, Route.Match match) {
        gathering.soon(Question.settings(), page("topic", match));
        Topic topic = gathering.need(Question.topic(match.slug()), match);
        return listing(gathering, match, "topic", Heading.of(topic.name(), topic.description()));
    }

    static Listing author(Gathering gathering, Route.Match match) {
        gathering.soon(Question.settings(), page("author", match));
        Author author = gathering.need(Question.author(match.slug()), match);
        var heading = new Heading(author.name(), author.biography(), author.role(), null, List.of(), author.portrait());
        return listing(gathering, match, "author", heading);
    }

    /** In the order in which it is read. */
    static Listing series(Gathering gathering, Route.Match match) {
        gathering.soon(Question.settings(), page("series", match));
        Series series = gathering.need(Question.series(match.slug()), match);
        return listing(gathering, match, "series", Heading.of(series.name(), series.description()));
    }

    private static Listing listing(Gathering gathering, Route.Match match, String noun, Heading heading) {
        Cards cards = gathering.need(page(noun, match));
        long total = cards.total() == null ? 0 : cards.total();
        var paging = Paging.of(match.path(), match.page(), total, ON_A_PAGE);
        if (match.page() > paging.pages()) {
            throw Missing.status(404);
        }
        return new Listing(heading, cards.items(), total, paging);
    }

    private static Question<Cards> page(String noun, Route.Match match) {
        return Question.page(noun, match.slug(), match.page(), ON_A_PAGE);
    }
}
