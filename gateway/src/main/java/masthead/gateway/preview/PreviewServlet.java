package masthead.gateway.preview;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import masthead.gateway.content.Patience;
import masthead.gateway.page.StatusPages;
import masthead.gateway.route.Route;
import masthead.gateway.sending.Policy;
import masthead.gateway.sending.Sending;
import masthead.gateway.upstream.Answer;
import masthead.gateway.upstream.Away;
import masthead.gateway.waiting.Answering;
import masthead.gateway.waiting.Background;

/** A story before its time, by a secret link: nobody keeps it, nobody finds it, and the desk alone shows it in a frame. */
@WebServlet(urlPatterns = "/preview/*", asyncSupported = true)
public class PreviewServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ROOT = "/preview/";

    @Inject
    transient Previews previews;

    @Inject
    transient StatusPages statusPages;

    @Inject
    transient Background background;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Optional<String> token = Route.PREVIEW.slug(path);
        if (token.isPresent()) {
            answer(request, response, () -> page(request, response, token.get()));
        } else if (Route.PREVIEW_PICTURE.slug(path).isPresent()) {
            answer(request, response, () -> picture(request, response, path.substring(ROOT.length())));
        } else {
            unable(request, response, 404);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Answering answering)
            throws IOException {
        background.answer(
                request,
                () -> {
                    try {
                        answering.send();
                    } catch (Away away) {
                        unable(request, response, 503);
                    }
                },
                status -> unable(request, response, status));
    }

    private void page(HttpServletRequest request, HttpServletResponse response, String token) throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        Sending.page(request, response, previews.page(token), Sending.NOT_KEPT, Policy.PREVIEW);
    }

    private void picture(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        Answer answer = previews.picture(path);
        if (answer.status() != 200) {
            unable(request, response, answer.status() == 410 ? 410 : 404);
            return;
        }
        Policy.PREVIEW.headers(response);
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cache-Control", Sending.NOT_KEPT);
        Sending.body(request, response, answer.contentType(), answer.body());
    }

    private void unable(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        response.setHeader("X-Robots-Tag", "noindex");
        if (status >= 500) {
            response.setHeader("Retry-After", "5");
        }
        Sending.page(request, response, statusPages.get(status, Patience.NONE), Sending.NOT_KEPT, Policy.PREVIEW);
    }
}
