package masthead.gateway.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import masthead.gateway.content.Newspaper;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.AuthorLine;
import masthead.gateway.content.Records.Picture;
import masthead.gateway.content.Records.Social;
import masthead.gateway.head.Head.Property;
import org.jspecify.annotations.Nullable;

/** The head of a story's page: as its editors want it shared, and where they say nothing as it is, with a picture drawn of it. */
public final class ArticleHead {
    private ArticleHead() {}

    public static Head of(Newspaper newspaper, Article story) {
        boolean page = story.kind().equals("page");
        Optional<Picture> chosen = Optional.ofNullable(story.social()).map(Social::picture);
        return new Head(
                page ? "website" : "article",
                said(story, Social::title, story.headline()),
                said(story, Social::text, story.standfirst()),
                chosen.flatMap(picture -> SharedPicture.wide(newspaper, picture))
                        .orElseGet(() -> SharedPicture.drawn(newspaper, story)),
                page
                        ? List.of()
                        : story.authors().stream().map(AuthorLine::name).toList(),
                page ? List.of() : properties(newspaper, story),
                StructuredData.of(List.of(ArticleData.of(newspaper, story), way(newspaper, story))));
    }

    private static String said(Article story, Function<Social, @Nullable String> part, String otherwise) {
        Social social = story.social();
        String chosen = social == null ? null : part.apply(social);
        return chosen == null || chosen.isBlank() ? otherwise : chosen;
    }

    private static List<Property> properties(Newspaper newspaper, Article story) {
        var all = new ArrayList<Property>();
        all.add(new Property("article:published_time", story.firstPublishedAt().toString()));
        all.add(new Property("article:modified_time", story.updatedAt().toString()));
        if (story.section() != null) {
            all.add(new Property("article:section", story.section().name()));
        }
        story.topics().forEach(topic -> all.add(new Property("article:tag", topic.name())));
        story.authors()
                .forEach(author -> all.add(new Property("article:author", newspaper.at("/author/" + author.slug()))));
        return all;
    }

    private static Thing way(Newspaper newspaper, Article story) {
        var way = Breadcrumbs.fromTheFront(newspaper);
        if (story.section() != null) {
            way.to(story.section().name(), "/section/" + story.section().slug());
        }
        return way.to(story.headline(), story.url()).list();
    }
}
