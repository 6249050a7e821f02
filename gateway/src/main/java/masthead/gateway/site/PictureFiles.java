package masthead.gateway.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import masthead.gateway.cache.Bounds;
import masthead.gateway.cache.Fill;
import masthead.gateway.cache.Kept;
import masthead.gateway.cache.Shelf;
import masthead.gateway.facts.Facts;
import masthead.gateway.facts.SurrogateKeys;
import masthead.gateway.upstream.Answer;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.Provider;
import masthead.gateway.upstream.Upstream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The files of pictures that readers may have, kept while something published shows them. */
@ApplicationScoped
public class PictureFiles {
    /** A file never changes under its address; facts say whether readers may still have it. */
    private static final Duration FRESH_FOR = Duration.ofHours(24);

    private static final int OF_NOTHING = 100;

    @Inject
    Upstream upstream;

    @Inject
    Facts facts;

    @Inject
    @ConfigProperty(name = "cache.pictures-mb")
    int megabytes;

    private Shelf<Answer> shelf;

    @PostConstruct
    void makeShelf() {
        shelf = new Shelf<>(facts.purges(), Bounds.of(megabytes, FRESH_FOR), facts::arrive, System::nanoTime);
    }

    /** A file that can be sent at once. */
    Optional<Kept<Answer>> atOnce(String path) {
        return shelf.fresh(path);
    }

    /**
     * A file, or the answer that says why there is none.
     *
     * @param media the picture's id
     * @throws Away the articles service doesn't answer, and there is no copy
     */
    Kept<Answer> get(String path, String media) {
        try {
            return shelf.make(path, fill -> ask(fill, path, media));
        } catch (Away away) {
            return shelf.lastResort(path).orElseThrow(() -> away);
        }
    }

    private Kept<Answer> ask(Fill fill, String path, String media) {
        Answer answer = upstream.picture("/content" + path);
        fill.from(Provider.ARTICLES.wireName());
        fill.readAt(answer.position());
        String picture = SurrogateKeys.of("media", media);
        if (answer.status() == 200) {
            fill.shows(Set.of(picture, SurrogateKeys.PICTURES));
            return fill.found(answer, answer.body().length);
        }
        fill.shows(Set.of(picture, SurrogateKeys.NO_PICTURES));
        return fill.nothing(answer, OF_NOTHING);
    }
}
