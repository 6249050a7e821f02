package masthead.gateway.site;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masthead.gateway.cache.Kept;
import masthead.gateway.cache.Shelf;
import masthead.gateway.facts.Facts;
import masthead.gateway.facts.SurrogateKeys;
import masthead.gateway.page.Background;
import masthead.gateway.page.StatusPages;
import masthead.gateway.upstream.Answer;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.Provider;
import masthead.gateway.upstream.Upstream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Pictures, while something published shows them. */
@WebServlet(urlPatterns = "/media/*", asyncSupported = true)
public class MediaServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(MediaServlet.class.getName());
    private static final Pattern FILE = Pattern.compile(
            "/media/([0-9a-f-]{36})/[1-9]\\d{0,6}/(?:original|wide|square|portrait)-[1-9]\\d{0,4}\\.(?:webp|jpg)");
    private static final int SMALLEST_KEPT = 400;

    @Inject
    transient Upstream upstream;

    @Inject
    transient Facts facts;

    @Inject
    transient Background background;

    @Inject
    transient StatusPages statusPages;

    @Inject
    @ConfigProperty(name = "cache.pictures-mb")
    int megabytes;

    private transient Shelf<Answer> files;

    @PostConstruct
    void makeShelf() {
        files = new Shelf<>(facts.purges(), (long) megabytes << 20, facts::arrive);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Matcher file = FILE.matcher(path);
        if (!file.matches()) {
            Sending.page(request, response, statusPages.get(404));
            return;
        }
        Optional<Kept<Answer>> kept = files.valid(path);
        if (kept.isPresent()) {
            send(request, response, kept.get().value());
            return;
        }
        AsyncContext async = request.startAsync();
        async.setTimeout(10_000);
        boolean taken = background.run(() -> {
            try {
                send(request, response, fetch(path, file.group(1)));
            } catch (IOException left) {
                LOG.log(Level.FINE, "The reader left", left);
            } finally {
                async.complete();
            }
        });
        if (!taken) {
            Sending.page(request, response, statusPages.get(503));
            async.complete();
        }
    }

    private Answer fetch(String path, String media) {
        try {
            return files.make(path, () -> ask(path, media)).value();
        } catch (Away away) {
            return files.lastResort(path).map(Kept::value).orElse(new Answer(503, "", new byte[0], null));
        }
    }

    private Kept<Answer> ask(String path, String media) {
        long begun = facts.purges().now();
        Answer answer = upstream.get(Provider.ARTICLES, "/content" + path);
        Set<String> keys = Set.of(SurrogateKeys.of("media", media), SurrogateKeys.PICTURES);
        return new Kept<>(answer, keys, begun, System.nanoTime(), answer.body().length + SMALLEST_KEPT, false);
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
        if (answer.status() != 200) {
            int status = answer.status() == 410 || answer.status() == 503 ? answer.status() : 404;
            Sending.page(request, response, statusPages.get(status));
            return;
        }
        Sending.headers(response);
        response.setHeader("Cache-Control", "public, max-age=86400, s-maxage=60");
        response.setContentType(answer.contentType());
        response.setContentLength(answer.body().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(answer.body());
        }
    }
}
