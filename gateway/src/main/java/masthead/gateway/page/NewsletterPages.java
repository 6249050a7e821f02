package masthead.gateway.page;

import java.util.List;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Newsletter;
import masthead.gateway.content.Records.Newsletters;
import masthead.gateway.route.Route;

/** The newsletters that readers may have, and each of them. */
final class NewsletterPages {
    private NewsletterPages() {}

    /** None where there are none, nor anybody to ask: the page then leads on to other ways to follow the news. */
    static Newsletters all(Gathering gathering) {
        gathering.soon(Question.settings(), Question.newsletters());
        return gathering.alone(Question.newsletters()).orElse(new Newsletters(List.of()));
    }

    static Newsletter one(Gathering gathering, Route.Match match) {
        gathering.soon(Question.settings(), Question.newsletters());
        return gathering.lookup(Question.newsletters()).map(Newsletters::items).orElse(List.of()).stream()
                .filter(newsletter -> newsletter.slug().equals(match.slug()))
                .findFirst()
                .orElseThrow(() -> Missing.status(404));
    }
}
