package masthead.articles.media;

import static masthead.articles.Newsroom.FERRY;
import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.ferryStory;
import static masthead.articles.Newsroom.filed;
import static masthead.articles.Newsroom.floodStory;
import static masthead.articles.Newsroom.illustrated;
import static masthead.articles.Newsroom.shared;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import masthead.articles.ArticlesDatabase;
import masthead.articles.author.Author;
import masthead.articles.author.AuthorRequest;
import masthead.articles.author.Authors;
import masthead.articles.media.MediaSearch.MediaUse;
import org.junit.jupiter.api.Test;

class MediaSearchTest {
    private static final UUID FOG = UUID.randomUUID();
    private static final UUID ILSE = UUID.randomUUID();
    private static final UUID CRANE = UUID.randomUUID();
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    MediaSearchTest() {
        newsroom.run(beans -> {
            MediaLibrary library = beans.get(MediaLibrary.class);
            TestMedia.add(library, FOG, "fog.jpg");
            TestMedia.add(library, ILSE, "ilse.jpg");
            TestMedia.add(library, CRANE, "100%_crane.jpg");
            library.flush();
            beans.get(Authors.class)
                    .add(new Author(UUID.randomUUID(), new AuthorRequest(null, "Ilse", null, null, ILSE)));
        });
    }

    @Test
    void aPictureIsUsedOnceAStoryInWorkShowsItOrAnAuthorsPage() {
        newsroom.begin(FLOOD, filed(floodStory(), null, List.of(), List.of(), FOG));

        assertThat(found(query -> query.used = "true")).containsExactlyInAnyOrder(FOG, ILSE);
        assertThat(found(query -> query.used = "false")).containsExactly(CRANE);
    }

    @Test
    void aStoryThatShowsItToReadersUsesItThoughItsWorkDoesNotAnyMore() {
        newsroom.publish(FLOOD, filed(floodStory(), null, List.of(), List.of(), FOG));
        newsroom.begin(FERRY, ferryStory());
        newsroom.autosave(FLOOD, floodStory());

        assertThat(uses(FOG)).containsExactly(new MediaUse(FLOOD, floodStory().headline(), "published", "lead"));
        assertThat(uses(CRANE)).isEmpty();
    }

    @Test
    void aUseSaysWhereTheStoryShowsIt() {
        newsroom.begin(FLOOD, shared(illustrated(floodStory(), CRANE), "Four people", FOG));

        assertThat(uses(CRANE)).extracting(MediaUse::place).containsExactly("body");
        assertThat(uses(FOG)).extracting(MediaUse::place).containsExactly("social");
    }

    @Test
    void whatLacksAnAltTextIsFoundUnlessItIsDecorative() {
        newsroom.run(beans -> beans.get(MediaLibrary.class)
                .find(FOG)
                .describe(new MediaRequest("", true, "", "Ada Quill", null, null)));

        assertThat(found(query -> query.missing = "alt")).containsExactlyInAnyOrder(ILSE, CRANE);
        assertThat(found(query -> query.missing = "credit")).doesNotContain(FOG);
    }

    @Test
    void wordsAreTakenAsTheyAre() {
        assertThat(found(query -> query.words = "100%_CRANE")).containsExactly(CRANE);
        assertThat(found(query -> query.words = "%")).containsExactly(CRANE);
    }

    private List<MediaUse> uses(UUID picture) {
        return newsroom.get(beans -> beans.get(MediaSearch.class).uses(picture).items());
    }

    private List<UUID> found(Consumer<MediaQuery> wish) {
        var query = new MediaQuery();
        wish.accept(query);
        return newsroom.get(beans -> beans.get(MediaSearch.class).newest(query).items().stream()
                .map(Media::id)
                .toList());
    }
}
