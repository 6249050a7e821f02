package masthead.articles.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import masthead.articles.author.Author;
import masthead.articles.content.PublicRecords.Card;
import masthead.articles.content.PublicRecords.PlaceInSeries;
import masthead.articles.content.PublicRecords.PublicCorrection;
import masthead.articles.media.Media;
import masthead.articles.media.RenditionView;
import masthead.articles.section.Section;
import masthead.articles.topic.Topic;

/**
 * What stands around whole stories, by id: read once, whether for one story or for fifty.
 *
 * @param corrections by the story that was put right, oldest first
 * @param cards of related stories, public ones only
 * @param places of stories in their series
 */
record StoryShelf(
        Map<UUID, Section> sections,
        Map<UUID, Topic> topics,
        Map<UUID, Author> authors,
        Map<UUID, Media> media,
        Map<UUID, List<RenditionView>> renditions,
        Map<UUID, List<PublicCorrection>> corrections,
        Map<UUID, Card> cards,
        Map<UUID, PlaceInSeries> places) {
    /** All pictures that a story's page shows: its own, and its authors'. */
    Set<UUID> pictures(ShownStory story, List<Author> people) {
        var pictures = new TreeSet<>(story.pictures());
        people.forEach(author -> Optional.ofNullable(author.portrait()).ifPresent(pictures::add));
        return pictures;
    }
}
