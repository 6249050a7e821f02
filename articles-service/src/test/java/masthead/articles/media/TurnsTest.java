package masthead.articles.media;

import static masthead.platform.testing.Await.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import masthead.articles.media.Turns.Turn;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final List<String> order = new CopyOnWriteArrayList<>();

    @Test
    void anEditorGoesBeforeWhatIsMadeInTheBackground() throws InterruptedException {
        var turns = new Turns();
        Turn held = turns.next();
        Thread background = background(turns);
        until(() -> background.getState() == Thread.State.WAITING);
        Thread editor = editor(turns);
        until(() -> turns.editors() == 1);

        held.close();
        editor.join();
        background.join();

        assertThat(order).containsExactly("editor", "background");
    }

    @Test
    void onlyOneHoldsAPicture() throws InterruptedException {
        var turns = new Turns();
        Turn held = turns.next();
        Thread editor = editor(turns);
        until(() -> turns.editors() == 1);

        assertThat(order).isEmpty();

        held.close();
        editor.join();
        assertThat(order).containsExactly("editor");
    }

    private Thread editor(Turns turns) {
        return begin(() -> {
            try (Turn turn = turns.next()) {
                order.add("editor");
            }
        });
    }

    private Thread background(Turns turns) {
        return begin(() -> {
            try (Turn turn = turns.afterEditors()) {
                order.add("background");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static Thread begin(Runnable work) {
        var thread = new Thread(work);
        thread.start();
        return thread;
    }
}
