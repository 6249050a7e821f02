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
import masthead.gateway.page.Missing;
import masthead.gateway.page.StatusPages;
import masthead.gateway.route.Route;
import masthead.gateway.sending.Sending;
import masthead.gateway.sending.SharedCaches;
import masthead.gateway.upstream.Away;
import masthead.gateway.waiting.Drawing;

/** The pictures that are shown where stories are shared. */
@WebServlet(urlPatterns = "/share/*", asyncSupported = true)
public class ShareServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SharePictures pictures;

    @Inject
    transient Drawing drawing;

    @Inject
    transient StatusPages statusPages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Optional<String> slug = Route.SHARE.slug(path);
        if (slug.isEmpty()) {
            Sending.status(request, response, statusPages.get(404, Patience.NONE));
            return;
        }
        Optional<Kept<byte[]>> atOnce = pictures.atOnce(path);
        if (atOnce.isPresent()) {
            send(request, response, atOnce.get());
            return;
        }
        drawing.answer(
                request,
                () -> draw(request, response, slug.get()),
                status -> Sending.status(request, response, statusPages.get(status, Patience.NONE)));
    }

    private void draw(HttpServletRequest request, HttpServletResponse response, String slug) throws IOException {
        try {
            send(request, response, pictures.get(request.getRequestURI(), slug));
        } catch (Missing missing) {
            if (missing.location() != null) {
                Sending.redirect(response, missing.location());
            } else {
                Sending.status(request, response, statusPages.get(missing.status(), Patience.NONE));
            }
        } catch (Away away) {
            Sending.status(request, response, statusPages.get(503, Patience.NONE));
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Kept<byte[]> kept)
            throws IOException {
        Sending.headers(response);
        if (kept.old()) {
            response.setHeader("Masthead-Stale", "1");
        }
        SharedCaches.tell(request, response, kept.keys());
        response.setHeader("Cache-Control", kept.old() ? Sending.A_SECOND : Sending.A_DAY);
        Sending.body(request, response, "image/png", kept.value());
    }
}
