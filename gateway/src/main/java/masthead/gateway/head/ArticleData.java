package masthead.gateway.head;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.AuthorLine;
import masthead.gateway.content.Records.Correction;
import masthead.gateway.content.Records.Named;
import masthead.gateway.content.Records.Picture;
import masthead.gateway.content.Records.SeriesPlace;

/** A story as schema.org describes it. */
final class ArticleData {
    private static final List<String> CROPS = List.of("wide", "square", "original");

    private ArticleData() {}

    static Thing of(Newspaper newspaper, Article story) {
        return story.kind().equals("page") ? page(newspaper, story) : story(newspaper, story);
    }

    private static Thing page(Newspaper newspaper, Article page) {
        return Thing.a("WebPage")
                .with("@id", newspaper.at(page.url()))
                .with("url", newspaper.at(page.url()))
                .with("name", page.headline())
                .with("description", page.standfirst())
                .with("inLanguage", page.language())
                .with("isPartOf", Organisation.site(newspaper))
                .with("publisher", Organisation.brief(newspaper));
    }

    private static Thing story(Newspaper newspaper, Article story) {
        return Thing.a(type(story.kind()))
                .with("@id", newspaper.at(story.url() + "#article"))
                .with("url", newspaper.at(story.url()))
                .with("mainEntityOfPage", newspaper.at(story.url()))
                .with("headline", story.headline())
                .with("description", story.standfirst())
                .with("inLanguage", story.language())
                .with("datePublished", story.firstPublishedAt().toString())
                .with("dateModified", story.updatedAt().toString())
                .with("author", authors(newspaper, story))
                .with("publisher", Organisation.brief(newspaper))
                .with("image", images(newspaper, story))
                .with(
                        "articleSection",
                        story.section() == null ? null : story.section().name())
                .with("keywords", story.topics().stream().map(Named::name).toList())
                .with("wordCount", story.words())
                .with("isAccessibleForFree", true)
                .with("correction", corrections(story.corrections()))
                .with("isPartOf", series(newspaper, story))
                .with("position", story.series() == null ? null : story.series().part());
    }

    static String type(String kind) {
        return switch (kind) {
            case "analysis" -> "AnalysisNewsArticle";
            case "opinion" -> "OpinionNewsArticle";
            case "explainer" -> "BackgroundNewsArticle";
            case "sponsored" -> "AdvertiserContentArticle";
            default -> "NewsArticle";
        };
    }

    /** Whoever wrote it; the newsroom, where nobody is named. */
    private static List<Thing> authors(Newspaper newspaper, Article story) {
        return story.authors().isEmpty()
                ? List.of(Organisation.brief(newspaper))
                : story.authors().stream()
                        .map(author -> author(newspaper, author))
                        .toList();
    }

    private static Thing author(Newspaper newspaper, AuthorLine author) {
        return Person.of(newspaper, author.slug(), author.name())
                .with("jobTitle", author.role())
                .with("image", Person.portrait(newspaper, author.portrait()));
    }

    /** The lead picture in the shapes that machines choose from; where there is none, the one that we draw. */
    private static List<Thing> images(Newspaper newspaper, Article story) {
        Picture lead = story.leadPicture();
        List<Thing> crops = CROPS.stream()
                .flatMap(crop -> SharedPicture.largest(lead, crop).stream())
                .map(file -> Thing.a("ImageObject")
                        .with("url", newspaper.at(file.url()))
                        .with("width", file.width())
                        .with("height", file.height())
                        .with("caption", lead == null ? null : lead.caption())
                        .with("creditText", lead == null ? null : lead.credit()))
                .toList();
        SharedPicture drawn = SharedPicture.drawn(newspaper, story);
        return crops.isEmpty()
                ? List.of(Thing.a("ImageObject")
                        .with("url", drawn.url())
                        .with("width", drawn.width())
                        .with("height", drawn.height()))
                : crops;
    }

    static List<Thing> corrections(List<Correction> corrections) {
        return corrections.stream()
                .map(correction -> Thing.a("CorrectionComment")
                        .with("text", correction.text())
                        .with("datePublished", correction.at().toString()))
                .toList();
    }

    private static List<Thing> series(Newspaper newspaper, Article story) {
        SeriesPlace series = story.series();
        Stream<Thing> itself = series == null
                ? Stream.of()
                : Stream.of(Thing.a("CreativeWorkSeries")
                        .with("name", series.name())
                        .with("url", newspaper.at("/series/" + series.slug())));
        var parts = new ArrayList<>(itself.toList());
        parts.add(Organisation.site(newspaper));
        return parts;
    }
}
