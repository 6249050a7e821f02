package masthead.gateway.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.rendered.Page;
import masthead.gateway.route.Route;
import masthead.gateway.sitemap.NewsSitemap;
import masthead.gateway.sitemap.SecurityText;
import masthead.gateway.sitemap.Sitemaps;
import masthead.gateway.syndication.Feed;
import masthead.gateway.syndication.Format;
import masthead.gateway.syndication.WholeAddresses;

/** What programs fetch: feeds, sitemaps, whom to tell of a hole. */
final class ForMachines {
    private static final String XML = "application/xml; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    private ForMachines() {}

    /** A feed, in the format that its address names. */
    static Page feed(Gathering gathering, Route.Match match, Templates templates, Site site) {
        Newspaper newspaper = site.newspaper();
        Format format = Format.of(match.path());
        Feed feed = FeedPages.of(
                gathering,
                match,
                story -> WholeAddresses.in(templates.render("entry.jte", site, story), newspaper, story.url()));
        return Page.of(200, format.contentType(), format.write(newspaper, feed));
    }

    static Page sitemaps(Gathering gathering, Newspaper newspaper) {
        return Page.of(200, XML, Sitemaps.index(newspaper, gathering.need(Question.sitemap())));
    }

    static Page sitemap(Gathering gathering, Route.Match match, Newspaper newspaper) {
        int number = Integer.parseInt(match.slug());
        return Page.of(200, XML, Sitemaps.part(newspaper, gathering.need(Question.sitemap(number))));
    }

    static Page news(Gathering gathering, Newspaper newspaper, Instant now) {
        return Page.of(200, XML, NewsSitemap.of(newspaper, since(gathering, NewsSitemap.askedFrom(now)), now));
    }

    private static List<Card> since(Gathering gathering, Instant from) {
        var all = new ArrayList<Card>();
        Optional<String> after = Optional.empty();
        do {
            Cards cards = gathering.need(Question.since(from, after));
            all.addAll(cards.items());
            after = Optional.ofNullable(cards.next());
        } while (after.isPresent() && all.size() < NewsSitemap.MOST);
        return all;
    }

    static Page security(Newspaper newspaper, Instant now) {
        return SecurityText.of(newspaper, now)
                .map(text -> Page.of(200, TEXT, text))
                .orElseThrow(() -> Missing.status(404));
    }
}
