package masthead.articles.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Runs the steps of a long work, each in a short transaction of its own. */
@ApplicationScoped
public class Transactions {
    @Transactional(rollbackOn = Exception.class)
    public <T> T get(Supplier<T> step) {
        return step.get();
    }

    @Transactional(rollbackOn = Exception.class)
    public void run(Runnable step) {
        get(() -> {
            step.run();
            return true;
        });
    }
}
