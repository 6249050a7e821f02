package masthead.articles.address;

import static masthead.articles.Newsroom.FERRY;
import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.story;
import static masthead.articles.Newsroom.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import masthead.articles.ArticlesDatabase;
import masthead.articles.address.Addresses.SlugTaken;
import masthead.articles.publication.Change;
import org.junit.jupiter.api.Test;

class AddressesTest {
    private final ArticlesDatabase newsroom = new ArticlesDatabase();

    @Test
    void aWishedAddressOfAnotherStoryIsAConflictThatNamesAFreeOne() {
        newsroom.begin(FLOOD, story("harbour", "One", "Text"));
        newsroom.begin(FERRY, story("harbour-2", "Two", "Text"));

        assertThatThrownBy(() -> newsroom.begin(UUID.randomUUID(), story("harbour", "Three", "Text")))
                .isInstanceOf(SlugTaken.class)
                .hasMessageContaining("harbour-3");
    }

    @Test
    void aHeadlineThatRecursGetsTheNextNumber() {
        for (int i = 0; i < 3; i++) {
            newsroom.begin(UUID.randomUUID(), story(null, "The day in brief", "Text"));
        }

        assertThat(slugs()).containsExactlyInAnyOrder("the-day-in-brief", "the-day-in-brief-2", "the-day-in-brief-3");
    }

    @Test
    void theAddressThatReadersKnowStaysTakenWhileAnotherIsInWork() {
        newsroom.publish(FLOOD, story("harbour", "One", "Text"));
        newsroom.save(FLOOD, story("barrier", "One", "Text"));

        assertThatThrownBy(() -> newsroom.begin(FERRY, story("harbour", "Two", "Text")))
                .isInstanceOf(SlugTaken.class);
    }

    @Test
    void theAddressThatAStoryHadIsNoOtherStorysButMayBeItsOwnAgain() {
        newsroom.publish(FLOOD, story("harbour", "One", "Text"));
        newsroom.save(FLOOD, story("barrier", "One", "Text"));
        newsroom.publish(FLOOD, 2, Change.UPDATE, null);

        assertThatThrownBy(() -> newsroom.begin(FERRY, story("harbour", "Two", "Text")))
                .isInstanceOf(SlugTaken.class);
        newsroom.save(FLOOD, story("harbour", "One", "Text"));
        newsroom.publish(FLOOD, 3, Change.UPDATE, null);
        assertThat(slugs()).containsExactly("harbour");
    }

    @Test
    void aPublicStoryKeepsItsAddressWhenItsHeadlineChanges() {
        newsroom.publish(FLOOD, story(null, "A headline", "Text"));
        newsroom.save(FLOOD, with(story(null, "Another headline", "Text"), "More"));

        assertThat(slugs()).containsExactly("a-headline");
    }

    @Test
    void aStoryInWorkFollowsItsHeadline() {
        newsroom.begin(FLOOD, story(null, "A headline", "Text"));
        newsroom.save(FLOOD, story(null, "Another headline", "Text"));

        assertThat(slugs()).containsExactly("another-headline");
    }

    @Test
    void manyAtOnceEachGetAnAddressOfTheirOwn() throws InterruptedException, ExecutionException, TimeoutException {
        var writers = Executors.newFixedThreadPool(8);
        var begun = new ArrayList<CompletableFuture<?>>();
        for (int i = 0; i < 24; i++) {
            begun.add(CompletableFuture.runAsync(
                    () -> newsroom.begin(UUID.randomUUID(), story(null, "Breaking", "Text")), writers));
        }
        CompletableFuture.allOf(begun.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);
        writers.shutdown();

        assertThat(slugs()).hasSize(24).doesNotHaveDuplicates();
    }

    private List<String> slugs() {
        return newsroom.get(beans -> beans.get(org.hibernate.Session.class)
                .createQuery("select a.slug from Article a order by a.slug", String.class)
                .list());
    }
}
