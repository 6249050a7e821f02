package masthead.gateway.site;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import masthead.gateway.cache.Bounds;
import masthead.gateway.cache.Fill;
import masthead.gateway.cache.Kept;
import masthead.gateway.cache.Shelf;
import masthead.gateway.content.Content;
import masthead.gateway.content.Patience;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Settings;
import masthead.gateway.content.Reply;
import masthead.gateway.facts.Facts;
import masthead.gateway.page.Missing;
import masthead.gateway.route.Route;
import masthead.gateway.share.SharePicture;
import masthead.gateway.upstream.Away;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pictures that we draw of stories: each while readers see its story, and in that version alone. */
@ApplicationScoped
public class SharePictures {
    /** A story that changes has another address for its picture; facts say what else changed that is in it. */
    private static final Duration FRESH_FOR = Duration.ofHours(24);

    @Inject
    Content content;

    @Inject
    ShareWords words;

    @Inject
    Facts facts;

    @Inject
    @ConfigProperty(name = "cache.share-mb")
    int megabytes;

    private Shelf<byte[]> shelf;

    @PostConstruct
    void makeShelf() {
        shelf = new Shelf<>(facts.purges(), Bounds.of(megabytes, FRESH_FOR), facts::arrive, System::nanoTime);
    }

    /** A picture that can be sent at once. */
    Optional<Kept<byte[]>> atOnce(String path) {
        return shelf.fresh(path);
    }

    /**
     * The picture at an address.
     *
     * @throws Missing there is no such story, it was withdrawn, or its picture is elsewhere by now
     * @throws Away the articles service doesn't answer, and there is no copy
     */
    Kept<byte[]> get(String path, String slug) {
        try {
            return shelf.make(path, fill -> draw(fill, path, slug));
        } catch (Away away) {
            return shelf.lastResort(path).orElseThrow(() -> away);
        }
    }

    private Kept<byte[]> draw(Fill fill, String path, String slug) {
        Article story = story(fill, slug).orElseGet(() -> moved(fill, slug));
        String address = "/share/" + story.slug() + "/" + story.version() + ".png";
        if (!address.equals(path)) {
            throw Missing.moved(address);
        }
        Settings settings = need(fill, Question.settings());
        byte[] picture = SharePicture.of(words.of(fill, story, settings));
        return fill.found(picture, picture.length);
    }

    private Article moved(Fill fill, String slug) {
        String location = need(fill, Question.redirect("/" + slug)).location();
        return Route.ARTICLE.slug(location).flatMap(now -> story(fill, now)).orElseThrow(() -> Missing.status(404));
    }

    private Optional<Article> story(Fill fill, String slug) {
        return lookup(fill, Question.article(slug));
    }

    private <T> T need(Fill fill, Question<T> question) {
        return lookup(fill, question).orElseThrow(() -> Missing.status(404));
    }

    private <T> Optional<T> lookup(Fill fill, Question<T> question) {
        Kept<Reply> kept = content.get(question, Patience.A_CALL);
        fill.of(kept);
        if (kept.value().status() == 410) {
            throw Missing.status(410);
        }
        return kept.value().as(question.type());
    }
}
