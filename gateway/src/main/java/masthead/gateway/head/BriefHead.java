package masthead.gateway.head;

import java.util.List;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.Brief;
import masthead.gateway.head.Head.Property;

/** The head of one brief's page. */
public final class BriefHead {
    private BriefHead() {}

    public static Head of(Newspaper newspaper, Brief brief) {
        Thing story = Thing.a("NewsArticle")
                .with("@id", newspaper.at(brief.url() + "#article"))
                .with("url", newspaper.at(brief.url()))
                .with("mainEntityOfPage", newspaper.at(brief.url()))
                .with("headline", brief.headline())
                .with("articleBody", brief.text())
                .with("inLanguage", newspaper.language())
                .with("datePublished", brief.at().toString())
                .with("author", Organisation.brief(newspaper))
                .with("publisher", Organisation.brief(newspaper))
                .with("isAccessibleForFree", true)
                .with("correction", ArticleData.corrections(brief.corrections()))
                .with("isPartOf", Organisation.site(newspaper));
        Thing way = Breadcrumbs.fromTheFront(newspaper)
                .to("News Feed", "/news-feed")
                .to(brief.headline(), brief.url())
                .list();
        return new Head(
                "article",
                brief.headline(),
                brief.text(),
                null,
                List.of(),
                List.of(new Property("article:published_time", brief.at().toString())),
                StructuredData.of(List.of(story, way)));
    }
}
