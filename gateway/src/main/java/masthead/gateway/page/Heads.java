package masthead.gateway.page;

import java.util.ArrayList;
import java.util.List;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Author;
import masthead.gateway.content.Records.Brief;
import masthead.gateway.content.Records.Card;
import masthead.gateway.head.ArticleHead;
import masthead.gateway.head.BriefHead;
import masthead.gateway.head.Head;
import masthead.gateway.head.ListHead;
import masthead.gateway.head.ListHead.Collected;
import masthead.gateway.head.ListHead.Part;
import masthead.gateway.page.Views.Front;
import masthead.gateway.page.Views.Heading;
import masthead.gateway.page.Views.Listing;
import org.jspecify.annotations.Nullable;

/** What templates give the shell for a page's head. */
public final class Heads {
    private static final String AUTHOR = "/author/";

    private Heads() {}

    /** A story's; null for one that readers must not find. */
    public static @Nullable Head article(Site site, Article story, boolean index) {
        return index ? ArticleHead.of(site.newspaper(), story) : null;
    }

    public static Head brief(Site site, Brief brief) {
        return BriefHead.of(site.newspaper(), brief);
    }

    public static Head front(Site site, Front front) {
        var cards = new ArrayList<>(front.lead());
        front.blocks().forEach(block -> cards.addAll(block.cards()));
        return ListHead.front(site.newspaper(), cards);
    }

    /** Of a section, a topic, a series or an author. */
    public static Head listing(Site site, Listing listing) {
        Heading heading = listing.heading();
        String path = listing.path();
        if (path.startsWith(AUTHOR)) {
            String slug = path.substring(AUTHOR.length());
            var author = new Author("", slug, heading.title(), heading.role(), heading.lede(), heading.portrait());
            return ListHead.author(site.newspaper(), author, part(listing.paging(), listing.cards()));
        }
        var collected = new Collected(heading.title(), heading.lede(), path);
        return ListHead.collection(
                site.newspaper(), collected, heading.parent(), part(listing.paging(), listing.cards()));
    }

    /** Of a month of the archive. */
    public static Head month(Site site, ArchivePages.Month month) {
        String name = site.dates().month(month.month());
        List<Card> cards = month.days().values().stream().flatMap(List::stream).toList();
        var collected = new Collected(
                name, "All that we published in " + name + ".", month.paging().address());
        return ListHead.collection(site.newspaper(), collected, null, part(month.paging(), cards));
    }

    private static Part part(Paging paging, List<Card> cards) {
        return new Part(paging.page(), paging.at(paging.page()), cards);
    }
}
