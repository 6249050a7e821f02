package masthead.gateway.gallery;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import masthead.gateway.content.Patience;
import masthead.gateway.page.StatusPages;
import masthead.gateway.rendered.Page;
import masthead.gateway.sending.Policy;
import masthead.gateway.sending.Sending;

/** The gallery for the desk, which shows it in frames: nobody finds it, and nothing in it is of this newsroom. */
@WebServlet(urlPatterns = "/admin/gallery/*", asyncSupported = true)
public class GalleryServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ROOT = "/admin/gallery/";
    private static final Pattern FILE = Pattern.compile("pictures/[a-z-]+\\.jpg|silence\\.wav");

    @Inject
    transient Specimens specimens;

    @Inject
    transient StatusPages statusPages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (!path.startsWith(ROOT)) {
            Sending.redirect(response, ROOT);
            return;
        }
        response.setHeader("X-Robots-Tag", "noindex");
        String name = path.substring(ROOT.length());
        if (FILE.matcher(name).matches()) {
            file(request, response, name);
            return;
        }
        Optional<String> html = name.isEmpty() ? Optional.of(specimens.list()) : specimens.page(name);
        if (html.isPresent()) {
            Page page = Page.of(200, "text/html; charset=utf-8", html.get());
            Sending.page(request, response, page, Sending.ASKED_EACH_TIME, Policy.PREVIEW);
        } else {
            Sending.status(request, response, statusPages.get(404, Patience.NONE));
        }
    }

    private void file(HttpServletRequest request, HttpServletResponse response, String name) throws IOException {
        try (InputStream in = GalleryServlet.class.getResourceAsStream("/gallery/" + name)) {
            if (in == null) {
                Sending.status(request, response, statusPages.get(404, Patience.NONE));
                return;
            }
            Policy.PREVIEW.headers(response);
            response.setHeader("Cache-Control", Sending.ASKED_EACH_TIME);
            Sending.body(request, response, name.endsWith(".jpg") ? "image/jpeg" : "audio/wav", in.readAllBytes());
        }
    }
}
