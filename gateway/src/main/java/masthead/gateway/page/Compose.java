package masthead.gateway.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import masthead.gateway.asset.Assets;
import masthead.gateway.cache.Kept;
import masthead.gateway.content.Content;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Author;
import masthead.gateway.content.Records.Brief;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.content.Records.Card;
import masthead.gateway.content.Records.Cards;
import masthead.gateway.content.Records.Corrections;
import masthead.gateway.content.Records.Named;
import masthead.gateway.content.Records.Redirect;
import masthead.gateway.content.Records.Section;
import masthead.gateway.content.Records.Sections;
import masthead.gateway.content.Records.Topic;
import masthead.gateway.facts.Facts;
import masthead.gateway.page.Views.Block;
import masthead.gateway.page.Views.CorrectionsPage;
import masthead.gateway.page.Views.Front;
import masthead.gateway.page.Views.Listing;
import masthead.gateway.page.Views.NewsFeed;
import masthead.gateway.page.Views.Status;
import masthead.gateway.route.Route;
import masthead.gateway.upstream.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes pages: gathers the records that each needs, shapes what is shown, renders it. */
@ApplicationScoped
public class Compose {
    private static final int LIST = 20;
    private static final String HTML = "text/html; charset=utf-8";
    private static final String RSS = "application/rss+xml; charset=utf-8";

    @Inject
    Content content;

    @Inject
    Facts facts;

    @Inject
    Templates templates;

    @Inject
    Assets assets;

    @Inject
    @ConfigProperty(name = "site.url")
    String url;

    /**
     * Makes a page.
     *
     * @param atHand whether only of records that need no call
     * @throws Missing there is none
     */
    Kept<Page> page(Route.Match match, boolean atHand) {
        var gathering = new Gathering(content, facts.purges().now(), match.path(), atHand);
        String text = switch (match.route()) {
            case FRONT -> render("front.jte", site(gathering), front(gathering));
            case ARTICLE -> article(gathering, match);
            case SECTION -> render("listing.jte", site(gathering), section(gathering, match));
            case TOPIC -> render("listing.jte", site(gathering), topic(gathering, match));
            case AUTHOR -> render("listing.jte", site(gathering), author(gathering, match));
            case NEWS_FEED -> render("newsfeed.jte", site(gathering), newsFeed(gathering));
            case NEWS_FEED_DAY -> render("newsfeed.jte", site(gathering), day(gathering, match));
            case NEWS_FEED_FRAGMENT -> render("column.jte", site(gathering), "");
            case BRIEF ->
                render(
                        "brief.jte",
                        site(gathering),
                        gathering.need(Provider.FEED, "/content/briefs/" + match.slug(), Brief.class));
            case CORRECTIONS -> render("corrections.jte", site(gathering), corrections(gathering));
            case RSS -> rss(gathering, "", "");
            case SECTION_RSS -> rss(gathering, "section", match.slug());
            case TOPIC_RSS -> rss(gathering, "topic", match.slug());
            case AUTHOR_RSS -> rss(gathering, "author", match.slug());
            case ROBOTS -> "User-agent: *\nDisallow: /admin/\nDisallow: /api/\nDisallow: /preview/\n";
        };
        String type = switch (match.route()) {
            case RSS, SECTION_RSS, TOPIC_RSS, AUTHOR_RSS -> RSS;
            case ROBOTS -> "text/plain; charset=utf-8";
            default -> HTML;
        };
        return gathering.kept(Page.of(200, type, text));
    }

    /** The page that says why there is none. */
    Kept<Page> status(Status status, boolean atHand) {
        var gathering = new Gathering(content, facts.purges().now(), "/", atHand);
        return gathering.kept(Page.of(status.code(), HTML, render("status.jte", site(gathering), status)));
    }

    private String render(String template, Site site, Object view) {
        return templates.render(template, site, view);
    }

    private Site site(Gathering gathering) {
        var settings = gathering.settings();
        return new Site(
                url, assets.path(), settings, new Dates(settings.zone(), settings.language()), gathering.column());
    }

    private String article(Gathering gathering, Route.Match match) {
        Article article = gathering
                .lookup(Provider.ARTICLES, "/content/articles/" + match.slug(), Article.class)
                .orElseGet(() -> {
                    throw moved(gathering, match.path());
                });
        return render("article.jte", site(gathering), article);
    }

    /** Where an old address leads; else nothing is there. */
    Missing moved(Gathering gathering, String path) {
        return gathering
                .lookup(Provider.ARTICLES, "/content/redirects?path=" + encoded(path), Redirect.class)
                .map(redirect -> Missing.moved(redirect.location()))
                .orElseGet(() -> Missing.status(404));
    }

    private Front front(Gathering gathering) {
        List<Card> newest = gathering
                .need(Provider.ARTICLES, "/content/articles?limit=60", Cards.class)
                .items();
        List<Card> lead = View.part(newest, 0, 4);
        var blocks = new ArrayList<Block>();
        for (Section section : gathering
                .need(Provider.ARTICLES, "/content/sections", Sections.class)
                .items()) {
            List<Card> cards = newest.stream()
                    .skip(lead.size())
                    .filter(card -> belongs(card, section))
                    .limit(4)
                    .toList();
            if (section.parent() == null && !cards.isEmpty()) {
                blocks.add(new Block(new Named(section.id(), section.slug(), section.name()), cards));
            }
        }
        var settings = gathering.settings();
        LocalDate date = newest.isEmpty()
                ? null
                : new Dates(settings.zone(), settings.language())
                        .date(newest.get(0).firstPublishedAt());
        return new Front(date, lead, blocks);
    }

    private static boolean belongs(Card card, Section section) {
        Named named = card.section();
        return named != null
                && (named.id().equals(section.id())
                        || section.children().stream()
                                .anyMatch(child -> child.id().equals(named.id())));
    }

    private Listing section(Gathering gathering, Route.Match match) {
        Section section = gathering.need(Provider.ARTICLES, "/content/sections/" + match.slug(), Section.class);
        Cards cards = cards(gathering, "section", match);
        return new Listing(
                match.path(),
                section.name(),
                section.description(),
                null,
                section.parent(),
                section.children(),
                List.of(),
                cards.items(),
                match.page(),
                pages(cards, match));
    }

    private Listing topic(Gathering gathering, Route.Match match) {
        Topic topic = gathering.need(Provider.ARTICLES, "/content/topics/" + match.slug(), Topic.class);
        Cards cards = cards(gathering, "topic", match);
        return new Listing(
                match.path(),
                topic.name(),
                topic.description(),
                null,
                null,
                List.of(),
                List.of(),
                cards.items(),
                match.page(),
                pages(cards, match));
    }

    private Listing author(Gathering gathering, Route.Match match) {
        Author author = gathering.need(Provider.ARTICLES, "/content/authors/" + match.slug(), Author.class);
        Cards cards = cards(gathering, "author", match);
        return new Listing(
                match.path(),
                author.name(),
                author.biography(),
                author.role(),
                null,
                List.of(),
                author.portrait(),
                cards.items(),
                match.page(),
                pages(cards, match));
    }

    private static Cards cards(Gathering gathering, String by, Route.Match match) {
        return gathering.need(
                Provider.ARTICLES,
                "/content/articles?" + by + "=" + match.slug() + "&page=" + match.page() + "&limit=" + LIST,
                Cards.class);
    }

    /** How many pages there are; a page beyond the last is none. */
    private static int pages(Cards cards, Route.Match match) {
        long total = cards.total() == null ? 0 : cards.total();
        int pages = (int) Math.max(1, (total + LIST - 1) / LIST);
        if (match.page() > pages) {
            throw Missing.status(404);
        }
        return pages;
    }

    private static NewsFeed newsFeed(Gathering gathering) {
        return new NewsFeed(
                null,
                gathering
                        .need(Provider.FEED, "/content/briefs?limit=50", Briefs.class)
                        .items());
    }

    private static NewsFeed day(Gathering gathering, Route.Match match) {
        var settings = gathering.settings();
        var dates = new Dates(settings.zone(), settings.language());
        try {
            LocalDate day = LocalDate.parse(match.slug());
            String range = "from=" + dates.startOf(day) + "&to=" + dates.startOf(day.plusDays(1));
            List<Brief> briefs = gathering
                    .need(Provider.FEED, "/content/briefs?" + range + "&limit=100", Briefs.class)
                    .items();
            if (briefs.isEmpty()) {
                throw Missing.status(404);
            }
            return new NewsFeed(day, briefs);
        } catch (DateTimeException noDay) {
            throw Missing.status(404);
        }
    }

    private static CorrectionsPage corrections(Gathering gathering) {
        return new CorrectionsPage(gathering
                .need(Provider.ARTICLES, "/content/corrections?limit=50", Corrections.class)
                .items());
    }

    private String rss(Gathering gathering, String by, String slug) {
        String filter = by.isEmpty() ? "" : by + "=" + slug + "&";
        Cards cards = gathering.need(Provider.ARTICLES, "/content/articles?" + filter + "limit=30", Cards.class);
        String self = by.isEmpty() ? "/rss" : "/" + by + "/" + slug + "/rss";
        return Rss.of(site(gathering), self, cards.items());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
