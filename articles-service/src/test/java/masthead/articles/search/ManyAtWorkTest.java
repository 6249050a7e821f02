package masthead.articles.search;

import static masthead.articles.Newsroom.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import masthead.articles.ArticlesDatabase;
import masthead.articles.publication.Change;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Editors who publish and withdraw while workers make the index anew. */
class ManyAtWorkTest {
    private static final int ROUNDS = 12;
    private final ArticlesDatabase newsroom = new ArticlesDatabase();
    private final ExecutorService people = Executors.newFixedThreadPool(6);

    @AfterEach
    void leave() {
        people.shutdownNow();
    }

    @Test
    void nobodyWaitsInACircleAndTheIndexSaysWhatReadersSee() throws Exception {
        List<UUID> stories = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            stories.add(newsroom.publish(UUID.randomUUID(), story("story-" + i, "Story " + i, "Begun.")));
        }
        var over = new AtomicBoolean();
        List<Future<?>> workers = List.of(people.submit(() -> work(over)), people.submit(() -> work(over)));
        List<Callable<Void>> editors = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            UUID id = stories.get(i);
            boolean toTheEnd = i < 2;
            editors.add(() -> edit(id, toTheEnd));
        }

        for (Future<Void> editor : people.invokeAll(editors)) {
            editor.get();
        }
        over.set(true);
        for (Future<?> worker : workers) {
            worker.get();
        }

        assertThat(newsroom.count("search_due")).isZero();
        assertThat(newsroom.count("publication p full join search_entry e using (article_id)"
                        + " where (p.withdrawn_at is null) is distinct from (e.article_id is not null)"))
                .isZero();
        assertThat(newsroom.count("search_entry where words @@ 'round" + (ROUNDS - 1) + "'"))
                .isEqualTo(2);
        assertThat(newsroom.count("search_entry where words @@ 'round" + (ROUNDS - 2) + "'"))
                .isZero();
    }

    private Void edit(UUID id, boolean toTheEnd) {
        for (int round = 0; round < ROUNDS; round++) {
            String words = "In round" + round + " they said shared" + round + " and common" + round + ".";
            newsroom.save(id, story("story-of-" + id + "-" + round % 2, "Story " + round, words));
            newsroom.publish(id, round + 2, Change.MINOR, null);
            newsroom.withdraw(id);
            newsroom.bringBack(id);
        }
        if (!toTheEnd) {
            newsroom.withdraw(id);
        }
        return null;
    }

    private void work(AtomicBoolean over) {
        while (!over.get()) {
            newsroom.sql("insert into search_due select article_id from search_entry order by article_id"
                    + " on conflict do nothing");
            step();
        }
        while (step()) {
            // until nothing is due
        }
    }

    private boolean step() {
        return newsroom.get(beans -> beans.get(IndexWork.Step.class).some());
    }
}
