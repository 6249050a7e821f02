package masthead.articles.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;
import masthead.articles.article.Draft;
import masthead.articles.article.Publication;
import masthead.articles.article.Publications;
import masthead.articles.author.Author;
import masthead.articles.author.Authors;
import masthead.articles.content.PublicRecords.Named;
import masthead.articles.content.PublicRecords.PublicArticle;
import masthead.articles.content.PublicRecords.PublicAuthor;
import masthead.articles.content.PublicRecords.PublicCorrection;
import masthead.articles.media.Media;
import masthead.articles.media.MediaLibrary;
import masthead.articles.media.RenditionView;
import masthead.articles.section.Sections;
import masthead.articles.topic.Topic;
import masthead.articles.topic.Topics;
import masthead.document.Document;
import masthead.document.Pictures.PictureFile;
import masthead.document.Pictures.ShownPicture;
import masthead.document.Words;
import org.jspecify.annotations.Nullable;

/** Makes the whole public record of a story. */
@ApplicationScoped
public class ArticlePages {
    @Inject
    Publications publications;

    @Inject
    Published published;

    @Inject
    Cards cards;

    @Inject
    Sections sections;

    @Inject
    Topics topics;

    @Inject
    Authors authors;

    @Inject
    MediaLibrary library;

    PublicArticle of(Publication publication) {
        return of(ShownStory.of(publication), UnaryOperator.identity());
    }

    /**
     * The record of a story.
     *
     * @param address where its own pictures, and its authors', are found
     */
    public PublicArticle of(ShownStory story, UnaryOperator<String> address) {
        Draft copy = story.copy();
        List<Author> people = inOrder(copy);
        Set<UUID> pictures = new TreeSet<>(story.pictures());
        people.forEach(author -> Optional.ofNullable(author.portrait()).ifPresent(pictures::add));
        Map<UUID, List<RenditionView>> renditions = renditions(pictures, address);
        Map<UUID, Media> media = Cards.byId(library.of(story.pictures()), Media::id);
        List<UUID> related = story.related();
        return new PublicArticle(
                story.article(),
                story.version(),
                "/" + story.slug(),
                story.slug(),
                copy.kind().wireName(),
                copy.language(),
                copy.headline(),
                copy.standfirst(),
                Optional.ofNullable(copy.section())
                        .flatMap(sections::lookup)
                        .map(Cards::named)
                        .orElse(null),
                topics(copy),
                people.stream().map(author -> author(author, copy, renditions)).toList(),
                Optional.ofNullable(copy.leadPicture())
                        .map(lead -> Cards.picture(lead, media.get(lead.media()), renditions))
                        .orElse(null),
                copy.notes(),
                publications.corrections(story.article()).stream()
                        .map(c -> new PublicCorrection(c.at(), c.kind(), c.text()))
                        .toList(),
                Document.of(story.body()).toHtml(id -> shown(renditions.get(id))),
                story.words(),
                Words.minutes(story.words()),
                story.firstPublishedAt(),
                story.updatedAt(),
                cards.inOrder(related, published.rows(related)),
                pictures);
    }

    private Map<UUID, List<RenditionView>> renditions(Set<UUID> pictures, UnaryOperator<String> address) {
        var renditions = new HashMap<>(library.renditions(pictures));
        renditions.replaceAll((picture, files) ->
                files.stream().map(file -> file.at(address.apply(file.url()))).toList());
        return renditions;
    }

    private List<Author> inOrder(Draft copy) {
        List<UUID> ids = copy.authors().stream().map(Draft.Byline::id).toList();
        Map<UUID, Author> byId = Cards.byId(authors.of(ids), Author::id);
        var ordered = new ArrayList<Author>();
        ids.forEach(id -> Optional.ofNullable(byId.get(id)).ifPresent(ordered::add));
        return ordered;
    }

    private List<Named> topics(Draft copy) {
        Map<UUID, Topic> byId = Cards.byId(topics.of(copy.topics()), Topic::id);
        return copy.topics().stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .map(topic -> new Named(topic.id(), topic.slug(), topic.name()))
                .toList();
    }

    private static PublicAuthor author(Author author, Draft copy, Map<UUID, List<RenditionView>> renditions) {
        String role = copy.authors().stream()
                .filter(byline -> byline.id().equals(author.id()))
                .map(byline -> Optional.ofNullable(byline.role()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(author.role());
        return new PublicAuthor(author.id(), author.slug(), author.name(), role, portrait(author, renditions));
    }

    static List<RenditionView> portrait(Author author, Map<UUID, List<RenditionView>> renditions) {
        UUID portrait = author.portrait();
        return portrait == null
                ? List.of()
                : renditions.getOrDefault(portrait, List.of()).stream()
                        .filter(file -> file.crop().equals("square"))
                        .toList();
    }

    private static Optional<ShownPicture> shown(@Nullable List<RenditionView> renditions) {
        if (renditions == null) {
            return Optional.empty();
        }
        List<PictureFile> files = renditions.stream()
                .filter(file -> file.crop().equals("original"))
                .map(file -> new PictureFile(file.width(), file.height(), file.type(), file.url()))
                .toList();
        return files.isEmpty() ? Optional.empty() : Optional.of(new ShownPicture(files));
    }
}
