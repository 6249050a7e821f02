package masthead.articles.search;

import static masthead.articles.Newsroom.FERRY;
import static masthead.articles.Newsroom.FLOOD;
import static masthead.articles.Newsroom.ferryStory;
import static masthead.articles.Newsroom.filed;
import static masthead.articles.Newsroom.floodStory;
import static masthead.platform.testing.Await.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.NullNode;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import masthead.articles.ArticlesDatabase;
import masthead.articles.Wired;
import masthead.articles.article.Articles;
import masthead.articles.article.Draft;
import masthead.articles.author.Author;
import masthead.articles.author.AuthorRequest;
import masthead.articles.author.Authors;
import masthead.articles.media.MediaLibrary;
import masthead.articles.media.TestMedia;
import masthead.articles.publication.PublicationRequest;
import masthead.articles.publication.PublishArticle;
import masthead.platform.worker.Lease;
import masthead.platform.worker.LeasedWork.Later;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Names and captions that change while stories that have them are put into the index. */
class RenamingTest {
    private static final UUID ILSE = UUID.randomUUID();
    private static final UUID FOG = UUID.randomUUID();
    private static final String NEW_WORD = "decide";
    private final ArticlesDatabase newsroom = new ArticlesDatabase();
    private final ExecutorService people = Executors.newFixedThreadPool(2);

    RenamingTest() {
        newsroom.run(beans -> {
            TestMedia.add(beans.get(MediaLibrary.class), FOG, "fog.jpg");
            beans.get(Authors.class).add(new Author(ILSE, new AuthorRequest(null, "Ilse Marrow", null, null, null)));
        });
    }

    @AfterEach
    void leave() {
        people.shutdownNow();
    }

    @Test
    void aNameThatChangesWhileTheWorkerPutsItIsPutAgain() throws Exception {
        newsroom.publish(FLOOD, byIlse(floodStory()));
        newsroom.sql("insert into search_due select article_id from publication");
        newsroom.sql("delete from search_word where word = '" + NEW_WORD + "'");

        meanwhile(this::step, this::rename);
        index();

        assertFoundByItsNewName(FLOOD);
    }

    @Test
    void aNameThatChangesBehindTheWorkerOfAnEmptyIndexIsPutAgain() throws Exception {
        newsroom.publish(FLOOD, byIlse(floodStory()));
        newsroom.sql("insert into search_due select article_id from publication");
        newsroom.sql("delete from search_entry");
        newsroom.sql("delete from search_word where word = '" + NEW_WORD + "'");

        meanwhile(this::step, this::rename);
        index();

        assertFoundByItsNewName(FLOOD);
    }

    @Test
    void aNameThatChangesWhileAStoryIsPublishedIsPutAgain() throws Exception {
        meanwhile(() -> newsroom.publish(FLOOD, byIlse(floodStory())), this::rename);
        index();

        assertFoundByItsNewName(FLOOD);
    }

    @Test
    void publishingDoesNotWaitForAnAuthorWhoIsBeingRenamed() {
        newsroom.publish(FERRY, byIlse(ferryStory()));

        newsroom.run(beans -> {
            rename(beans);
            newsroom.publish(FLOOD, byIlse(floodStory()));
            assertThat(newsroom.count("search_entry")).isEqualTo(2);
        });
        assertThat(newsroom.count("search_due")).isEqualTo(2);
        index();

        assertFoundByItsNewName(FLOOD);
        assertFoundByItsNewName(FERRY);
    }

    @Test
    void whoPublishesPutsTheNameThatIsThereThen() {
        newsroom.begin(FLOOD, byIlse(floodStory()));

        newsroom.run(beans -> {
            beans.get(Authors.class).find(ILSE);
            rename();
            beans.get(PublishArticle.class)
                    .publish(beans.get(Articles.class).find(FLOOD), new PublicationRequest(1, null, null, null), false);
        });

        assertFoundByItsNewName(FLOOD);
    }

    @Test
    void aCaptionThatChangesWhileAStoryIsPublishedIsPutAgain() {
        newsroom.run(beans -> {
            beans.get(EntityManager.class)
                    .createNativeQuery("update media set caption = 'Quendel in fog'")
                    .executeUpdate();
            newsroom.publish(FLOOD, filed(floodStory(), null, List.of(), List.of(), FOG));
        });
        index();

        assertThat(newsroom.count("search_entry where words @@ 'quendel'")).isEqualTo(1);
    }

    @Test
    void theWorkComesBackForAStoryThatSomebodyHolds() {
        newsroom.publish(FLOOD, byIlse(floodStory()));
        rename();

        newsroom.run(beans -> {
            beans.get(EntityManager.class)
                    .createNativeQuery("select article_id from publication for update", UUID.class)
                    .getResultList();
            assertThatThrownBy(this::work).hasCauseInstanceOf(Later.class);
        });
        work();

        assertFoundByItsNewName(FLOOD);
    }

    /** Lets one come as far as a word that is new to the index, and holds it there until another is done or waits in turn. */
    private void meanwhile(Runnable one, Runnable other) throws Exception {
        List<Future<?>> both = newsroom.get(beans -> {
            beans.get(EntityManager.class)
                    .createNativeQuery("insert into search_word values ('" + NEW_WORD + "')")
                    .executeUpdate();
            Future<?> held = people.submit(one);
            until(() -> waiting() == 1);
            Future<?> next = people.submit(other);
            until(() -> next.isDone() || waiting() == 2);
            return List.of(held, next);
        });
        for (Future<?> each : both) {
            each.get();
        }
    }

    private long waiting() {
        return newsroom.count("pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()");
    }

    private void rename() {
        newsroom.run(RenamingTest::rename);
    }

    private static void rename(Wired beans) {
        Authors authors = beans.get(Authors.class);
        authors.find(ILSE).change(new AuthorRequest("ilse-marrow", "Ilse Quendel", null, null, null));
        authors.flush();
    }

    private static Draft byIlse(Draft draft) {
        return filed(draft, null, List.of(), List.of(ILSE), null);
    }

    private void assertFoundByItsNewName(UUID story) {
        assertThat(newsroom.count("search_entry where title @@ 'quendel' and article_id = '" + story + "'"))
                .isEqualTo(1);
        assertThat(newsroom.count("search_due")).isZero();
    }

    private void index() {
        while (step()) {
            // until nothing is due
        }
    }

    private boolean step() {
        return newsroom.get(beans -> beans.get(IndexWork.Step.class).some());
    }

    private void work() {
        var lease =
                new Lease(UUID.randomUUID(), "search.index", NullNode.getInstance(), 1, UUID.randomUUID(), () -> true);
        newsroom.run(beans -> {
            try {
                beans.get(IndexWork.class).run(lease);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
