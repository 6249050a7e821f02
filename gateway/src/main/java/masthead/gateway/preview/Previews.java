package masthead.gateway.preview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import masthead.gateway.content.Records.Article;
import masthead.gateway.content.Records.Preview;
import masthead.gateway.page.Compose;
import masthead.gateway.page.StatusPages;
import masthead.gateway.rendered.Page;
import masthead.gateway.upstream.Answer;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.Provider;
import masthead.gateway.upstream.Upstream;
import masthead.platform.json.Json;

/** Asks for a story by its secret each time: a link that was taken back shows nothing a moment later. */
@ApplicationScoped
public class Previews {
    private static final String ROOT = "/content/previews/";

    @Inject
    Upstream upstream;

    @Inject
    Compose compose;

    @Inject
    StatusPages statusPages;

    /**
     * The page.
     *
     * @throws Away articles-service doesn't answer
     */
    Page page(String token) {
        Answer answer = upstream.get(Provider.ARTICLES, ROOT + token);
        if (answer.status() != 200) {
            return statusPages.endedPreview();
        }
        try {
            var record = (ObjectNode) Json.tolerant().readTree(answer.body());
            Preview preview = Json.tolerant().treeToValue(record.path("preview"), Preview.class);
            return compose.preview(Json.tolerant().treeToValue(dated(record), Article.class), preview);
        } catch (IOException e) {
            throw new IllegalStateException("Articles answered what this gateway can't read", e);
        }
    }

    /** A story that was never public has no dates yet; readers would see those of its publication. */
    private static ObjectNode dated(ObjectNode record) {
        for (String time : new String[] {"firstPublishedAt", "updatedAt"}) {
            if (!record.hasNonNull(time)) {
                record.put(time, Instant.now().toString());
            }
        }
        return record;
    }

    /**
     * A file of a picture in it.
     *
     * @param path below {@code /preview/}: the token and the file
     * @throws Away articles-service doesn't answer
     */
    Answer picture(String path) {
        return upstream.picture(ROOT + path);
    }
}
