package masthead.gateway.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import masthead.gateway.asset.Assets;
import masthead.gateway.cache.Fill;
import masthead.gateway.cache.Kept;
import masthead.gateway.content.Beside;
import masthead.gateway.content.Content;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Patience;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Corrections;
import masthead.gateway.content.Records.Preview;
import masthead.gateway.content.VolatileParts;
import masthead.gateway.facts.Facts;
import masthead.gateway.page.Views.CorrectionsPage;
import masthead.gateway.page.Views.Lost;
import masthead.gateway.page.Views.Status;
import masthead.gateway.rendered.Page;
import masthead.gateway.route.Route;
import masthead.gateway.route.Search;
import masthead.gateway.sitemap.Robots;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes pages: gathers the records that each needs, shapes what is shown, renders it. */
@ApplicationScoped
public class Compose {
    private static final int CORRECTIONS = 50;
    private static final String HTML = "text/html; charset=utf-8";
    private static final String TEXT = "text/plain; charset=utf-8";

    @Inject
    Content content;

    @Inject
    VolatileParts parts;

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
     * @throws Missing there is none
     * @throws masthead.gateway.upstream.Away a service that it can't do without doesn't answer
     * @throws masthead.gateway.content.NotAtHand it needs a call, and there is no patience for one
     */
    Kept<Page> page(Route.Match match, Fill fill, Patience patience) {
        var gathering = new Gathering(content, parts, fill, patience);
        return gathering.kept(
                switch (match.route()) {
                    case FRONT -> html(gathering, "front.jte", FrontPage.of(gathering));
                    case ARTICLE -> html(gathering, "article.jte", article(gathering, match));
                    case SECTION -> html(gathering, "listing.jte", Listings.section(gathering, match));
                    case TOPIC -> html(gathering, "listing.jte", Listings.topic(gathering, match));
                    case AUTHOR -> html(gathering, "author.jte", Listings.author(gathering, match));
                    case SERIES -> html(gathering, "series.jte", Listings.series(gathering, match));
                    case ARCHIVE -> html(gathering, "archive.jte", ArchivePages.years(gathering));
                    case ARCHIVE_MONTH -> html(gathering, "month.jte", ArchivePages.month(gathering, match));
                    case NEWS_FEED -> html(gathering, "newsfeed.jte", NewsFeedPages.newest(gathering));
                    case NEWS_FEED_DAY -> html(gathering, "newsfeed.jte", NewsFeedPages.day(gathering, match));
                    case NEWS_FEED_FRAGMENT -> part(gathering, "column.jte", Parts.newsFeed(gathering));
                    case BAR_FRAGMENT -> part(gathering, "bar.jte", Parts.bar(gathering));
                    case DRIVE_FRAGMENT -> part(gathering, "drive.jte", Parts.drive(gathering));
                    case PICKS_FRAGMENT -> part(gathering, "picks.jte", Parts.picks(gathering));
                    case BRIEF -> html(gathering, "brief.jte", gathering.need(Question.brief(match.slug())));
                    case CORRECTIONS -> html(gathering, "corrections.jte", corrections(gathering, match));
                    case NEWSLETTERS -> html(gathering, "newsletters.jte", NewsletterPages.all(gathering));
                    case NEWSLETTER -> html(gathering, "newsletter.jte", NewsletterPages.one(gathering, match));
                    case MEMBERSHIP -> html(gathering, "membership.jte", Parts.drive(gathering));
                    case RSS, ATOM, JSON_FEED, SECTION_FEED, TOPIC_FEED, AUTHOR_FEED ->
                        ForMachines.feed(gathering, match, templates, bare(gathering));
                    case ROBOTS -> Page.of(200, TEXT, Robots.of(url));
                    case SITEMAP -> ForMachines.sitemaps(gathering, newspaper(gathering));
                    case SITEMAP_PART -> ForMachines.sitemap(gathering, match, newspaper(gathering));
                    case SITEMAP_NEWS -> ForMachines.news(gathering, newspaper(gathering), Instant.now());
                    case SECURITY -> ForMachines.security(newspaper(gathering), Instant.now());
                    case SEARCH,
                            MEDIA,
                            ASSET,
                            SHARE,
                            ME,
                            SIGN_IN,
                            SIGN_IN_STEP,
                            SIGN_OUT,
                            PREVIEW,
                            PREVIEW_PICTURE,
                            ADMIN -> throw new IllegalArgumentException(match.path() + " is no page");
                });
    }

    /** A story's page before its time, which is not kept. */
    public Page preview(Article story, Preview preview) {
        var gathering = new Gathering(content, parts, Fill.notKept(facts.purges()), Patience.A_CALL);
        return Page.of(
                200,
                HTML,
                templates.render("article.jte", Map.of("site", site(gathering), "view", story, "preview", preview)));
    }

    /** What a reader searched for, which is not kept; 503 where nobody answered. */
    public Page search(Search search) {
        var gathering = new Gathering(content, parts, Fill.notKept(facts.purges()), Patience.A_CALL);
        SearchPage view = SearchPage.of(gathering, search);
        return Page.of(view.away() ? 503 : 200, HTML, templates.render("search.jte", site(gathering), view));
    }

    /** The page that says why there is none. */
    Kept<Page> status(Status status, Fill fill, Patience patience) {
        var gathering = new Gathering(content, parts, fill, patience);
        var lost = new Lost(status, FrontPage.newestAtHand(gathering));
        return gathering.kept(Page.of(
                status.code(),
                HTML,
                templates.render("status.jte", site(gathering, gathering.besideIfAtHand()), lost)));
    }

    private Page html(Gathering gathering, String template, Object view) {
        return Page.of(200, HTML, templates.render(template, site(gathering), view));
    }

    /** A volatile part alone, which changes with each new thing in its list. */
    private Page part(Gathering gathering, String template, Beside shown) {
        return Page.of(200, HTML, templates.render(template, site(gathering, shown), ""));
    }

    private Site site(Gathering gathering) {
        return site(gathering, gathering.beside());
    }

    private Site site(Gathering gathering, Beside beside) {
        return new Site(url, assets.path(), gathering.settings(), gathering.dates(), beside);
    }

    private static Article article(Gathering gathering, Route.Match match) {
        gathering.soon(Question.settings());
        return gathering.need(Question.article(match.slug()), match);
    }

    private static CorrectionsPage corrections(Gathering gathering, Route.Match match) {
        Corrections corrections = gathering.need(Question.corrections(match.page(), CORRECTIONS));
        long total = corrections.total() == null ? 0 : corrections.total();
        var paging = Paging.of(match.path(), match.page(), total, CORRECTIONS);
        if (match.page() > paging.pages()) {
            throw Missing.status(404);
        }
        return new CorrectionsPage(corrections.items(), paging);
    }

    /** The site with nothing beside its pages, for what is no page. */
    private Site bare(Gathering gathering) {
        return site(gathering, Beside.NOTHING);
    }

    private Newspaper newspaper(Gathering gathering) {
        return bare(gathering).newspaper();
    }
}
