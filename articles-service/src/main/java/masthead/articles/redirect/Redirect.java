package masthead.articles.redirect;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** An old address and the one that it leads to, in one hop. */
@Entity
public class Redirect {
    /** Path and query as they were, such as {@code /?p=17}. */
    @Id
    private String path;

    private String target;
    private Instant madeAt;

    protected Redirect() {}

    Redirect(String path, String target, Instant madeAt) {
        this.path = path;
        this.target = target;
        this.madeAt = madeAt;
    }

    void lead(String newTarget) {
        target = newTarget;
    }

    public String path() {
        return path;
    }

    public String target() {
        return target;
    }
}
