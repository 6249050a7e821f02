package masthead.gateway.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import masthead.gateway.cache.Kept;
import masthead.gateway.content.Patience;
import masthead.gateway.page.StatusPages;
import masthead.gateway.route.Route;
import masthead.gateway.sending.Sending;
import masthead.gateway.sending.SharedCaches;
import masthead.gateway.upstream.Answer;
import masthead.gateway.upstream.Away;
import masthead.gateway.waiting.Background;

/** Pictures, while something published shows them. */
@WebServlet(urlPatterns = "/media/*", asyncSupported = true)
public class MediaServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PictureFiles files;

    @Inject
    transient Background background;

    @Inject
    transient StatusPages statusPages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Optional<String> media = Route.MEDIA.slug(path);
        if (media.isEmpty()) {
            Sending.status(request, response, statusPages.get(404, Patience.NONE));
            return;
        }
        Optional<Kept<Answer>> atOnce = files.atOnce(path);
        if (atOnce.isPresent()) {
            send(request, response, atOnce.get());
            return;
        }
        background.answer(
                request,
                () -> fetch(request, response, media.get()),
                status -> Sending.status(request, response, statusPages.get(status, Patience.NONE)));
    }

    private void fetch(HttpServletRequest request, HttpServletResponse response, String media) throws IOException {
        try {
            send(request, response, files.get(request.getRequestURI(), media));
        } catch (Away away) {
            Sending.status(request, response, statusPages.get(503, Patience.NONE));
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response, Kept<Answer> kept) throws IOException {
        Answer answer = kept.value();
        if (answer.status() != 200) {
            int status = answer.status() == 410 ? 410 : 404;
            Sending.status(request, response, statusPages.get(status, Patience.NONE));
            return;
        }
        Sending.headers(response);
        if (kept.old()) {
            response.setHeader("Masthead-Stale", "1");
        }
        SharedCaches.tell(request, response, kept.keys());
        response.setHeader("Cache-Control", kept.old() ? Sending.A_SECOND : Sending.A_DAY);
        Sending.body(request, response, answer.contentType(), answer.body());
    }
}
