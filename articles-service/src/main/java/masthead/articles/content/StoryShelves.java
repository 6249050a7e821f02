package masthead.articles.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import masthead.articles.article.Correction;
import masthead.articles.article.Draft;
import masthead.articles.article.Publications;
import masthead.articles.author.Author;
import masthead.articles.author.Authors;
import masthead.articles.content.PublicRecords.Card;
import masthead.articles.content.PublicRecords.PublicCorrection;
import masthead.articles.media.Media;
import masthead.articles.media.MediaLibrary;
import masthead.articles.media.RenditionView;
import masthead.articles.section.Section;
import masthead.articles.section.Sections;
import masthead.articles.topic.Topic;
import masthead.articles.topic.Topics;

/** Reads what whole stories are made of. */
@ApplicationScoped
public class StoryShelves {
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

    @Inject
    ReadingOrder order;

    /** @param address where the stories' pictures, and their authors', are found */
    StoryShelf of(List<ShownStory> stories, UnaryOperator<String> address) {
        List<Author> people = authors.of(all(
                stories,
                story -> story.copy().authors().stream().map(Draft.Byline::id).toList()));
        Set<UUID> own = all(stories, ShownStory::pictures);
        Set<UUID> pictures = new LinkedHashSet<>(own);
        people.stream().map(Author::portrait).filter(Objects::nonNull).forEach(pictures::add);
        return new StoryShelf(
                Cards.byId(sections.all(), Section::id),
                Cards.byId(topics.of(all(stories, story -> story.copy().topics())), Topic::id),
                Cards.byId(people, Author::id),
                Cards.byId(library.of(own), Media::id),
                renditions(pictures, address),
                corrections(stories.stream().map(ShownStory::article).toList()),
                related(all(stories, ShownStory::related)),
                order.places(stories));
    }

    private static Set<UUID> all(List<ShownStory> stories, Function<ShownStory, Collection<UUID>> ids) {
        return stories.stream()
                .flatMap(story -> ids.apply(story).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<UUID, List<RenditionView>> renditions(Set<UUID> pictures, UnaryOperator<String> address) {
        var renditions = new HashMap<>(library.renditions(pictures));
        renditions.replaceAll((picture, files) ->
                files.stream().map(file -> file.at(address.apply(file.url()))).toList());
        return renditions;
    }

    private Map<UUID, List<PublicCorrection>> corrections(List<UUID> articles) {
        return publications.corrections(articles).stream()
                .collect(Collectors.groupingBy(
                        Correction::article,
                        Collectors.mapping(
                                c -> new PublicCorrection(c.at(), c.kind(), c.text()), Collectors.toList())));
    }

    private Map<UUID, Card> related(Set<UUID> ids) {
        return Cards.byId(cards.of(List.copyOf(published.rows(ids).values())), Card::id);
    }
}
