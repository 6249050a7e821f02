package masthead.gateway.page;

import java.util.List;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Author;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.content.Records.Section;
import masthead.gateway.content.Records.Topic;
import masthead.gateway.page.Views.Heading;
import masthead.gateway.page.Views.Listing;
import masthead.gateway.route.Route;

/** Lists of stories: of a section, a topic, an author. */
final class Listings {
    private static final int ON_A_PAGE = 20;

    private Listings() {}

    static Listing section(Gathering gathering, Route.Match match) {
        gathering.soon(Question.settings(), page("section", match));
        Section section = gathering.need(Question.section(match.slug()));
        var heading =
                new Heading(section.name(), section.description(), "", section.parent(), section.children(), List.of());
        return listing(gathering, match, "section", heading);
    }

    static Listing topic(Gathering gathering, Route.Match match) {
        gathering.soon(Question.settings(), page("topic", match));
        Topic topic = gathering.need(Question.topic(match.slug()));
        var heading = new Heading(topic.name(), topic.description(), "", null, List.of(), List.of());
        return listing(gathering, match, "topic", heading);
    }

    static Listing author(Gathering gathering, Route.Match match) {
        gathering.soon(Question.settings(), page("author", match));
        Author author = gathering.need(Question.author(match.slug()));
        var heading = new Heading(author.name(), author.biography(), author.role(), null, List.of(), author.portrait());
        return listing(gathering, match, "author", heading);
    }

    private static Listing listing(Gathering gathering, Route.Match match, String noun, Heading heading) {
        Cards cards = gathering.need(page(noun, match));
        int pages = pages(cards);
        if (match.page() > pages) {
            throw Missing.status(404);
        }
        return new Listing(match.path(), heading, cards.items(), match.page(), pages);
    }

    private static Question<Cards> page(String noun, Route.Match match) {
        return Question.page(noun, match.slug(), match.page(), ON_A_PAGE);
    }

    private static int pages(Cards cards) {
        long total = cards.total() == null ? 0 : cards.total();
        return (int) Math.max(1, (total + ON_A_PAGE - 1) / ON_A_PAGE);
    }
}
