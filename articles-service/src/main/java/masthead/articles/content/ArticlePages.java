package masthead.articles.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import masthead.articles.article.Draft;
import masthead.articles.article.Publication;
import masthead.articles.author.Author;
import masthead.articles.content.PublicRecords.Named;
import masthead.articles.content.PublicRecords.PublicArticle;
import masthead.articles.content.PublicRecords.PublicAuthor;
import masthead.articles.content.PublicRecords.PublicSocial;
import masthead.articles.media.RenditionView;
import masthead.document.Document;
import masthead.document.Pictures.PictureFile;
import masthead.document.Pictures.ShownPicture;
import masthead.document.Words;
import org.jspecify.annotations.Nullable;

/** Makes the whole public records of stories: a handful of statements, however many. */
@ApplicationScoped
public class ArticlePages {
    @Inject
    StoryShelves shelves;

    PublicArticle of(Publication publication) {
        return of(ShownStory.of(publication), UnaryOperator.identity());
    }

    List<PublicArticle> of(List<Publication> publications) {
        List<ShownStory> stories = publications.stream().map(ShownStory::of).toList();
        StoryShelf shelf = shelves.of(stories, UnaryOperator.identity());
        return stories.stream().map(story -> article(story, shelf)).toList();
    }

    /**
     * The record of a story.
     *
     * @param address where its own pictures, and its authors', are found
     */
    public PublicArticle of(ShownStory story, UnaryOperator<String> address) {
        return article(story, shelves.of(List.of(story), address));
    }

    private static PublicArticle article(ShownStory story, StoryShelf shelf) {
        Draft copy = story.copy();
        List<Author> people = of(copy.authors().stream().map(Draft.Byline::id).toList(), shelf.authors());
        return new PublicArticle(
                story.article(),
                story.version(),
                "/" + story.slug(),
                story.slug(),
                copy.kind().wireName(),
                copy.language(),
                copy.headline(),
                copy.standfirst(),
                Cards.named(copy.section() == null ? null : shelf.sections().get(copy.section())),
                of(copy.topics(), shelf.topics()).stream()
                        .map(topic -> new Named(topic.id(), topic.slug(), topic.name()))
                        .toList(),
                people.stream()
                        .map(author -> author(author, copy, shelf.renditions()))
                        .toList(),
                Optional.ofNullable(copy.leadPicture())
                        .map(lead -> Cards.picture(lead, shelf.media().get(lead.media()), shelf.renditions()))
                        .orElse(null),
                copy.notes(),
                shelf.corrections().getOrDefault(story.article(), List.of()),
                Document.of(story.body()).toHtml(id -> shown(shelf.renditions().get(id))),
                story.words(),
                Words.minutes(story.words()),
                story.firstPublishedAt(),
                story.updatedAt(),
                of(story.related(), shelf.cards()),
                shelf.places().get(story.article()),
                social(copy.social(), shelf),
                shelf.pictures(story, people),
                !shelf.cards().keySet().containsAll(story.related()));
    }

    private static @Nullable PublicSocial social(Draft.@Nullable Social social, StoryShelf shelf) {
        if (social == null) {
            return null;
        }
        var picture = Optional.ofNullable(social.picture())
                .map(id -> new Draft.LeadPicture(id, null, null, null))
                .map(own -> Cards.picture(own, shelf.media().get(own.media()), shelf.renditions()));
        return new PublicSocial(social.title(), social.text(), picture.orElse(null));
    }

    /** Those of the ids that are there, in their order. */
    private static <T> List<T> of(List<UUID> ids, Map<UUID, T> things) {
        return ids.stream().map(things::get).filter(Objects::nonNull).toList();
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
