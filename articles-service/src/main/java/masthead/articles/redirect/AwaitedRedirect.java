package masthead.articles.redirect;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An old address of a story that isn't public yet. A redirect would tell readers what the story is called. */
@Entity
public class AwaitedRedirect {
    @Id
    private String path;

    private UUID articleId;

    protected AwaitedRedirect() {}

    AwaitedRedirect(String path, UUID article) {
        this.path = path;
        this.articleId = article;
    }

    String path() {
        return path;
    }
}
