package masthead.gateway.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import masthead.gateway.asset.Asset;
import masthead.gateway.content.Patience;
import masthead.gateway.page.StatusPages;
import masthead.gateway.route.Spelling;
import masthead.gateway.sending.Policy;
import masthead.gateway.sending.Sending;

/**
 * The desk: one document, whichever of its views an address names, and the files that it refers to. They are the same for
 * everybody; what somebody may see comes from the APIs.
 */
@WebServlet(urlPatterns = "/admin/*", asyncSupported = true)
public class AdminServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ROOT = "/admin/";
    /** Files whose names change whenever they do. */
    private static final String HASHED = "assets/";

    private static final String DOCUMENT = "index.html";

    @Inject
    transient AdminFiles files;

    @Inject
    transient StatusPages statusPages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (!path.startsWith(ROOT)) {
            Sending.redirect(response, ROOT);
            return;
        }
        String name = path.substring(ROOT.length());
        Optional<Asset> found = Spelling.honest(path) ? files.at(isView(name) ? DOCUMENT : name) : Optional.empty();
        if (found.isEmpty()) {
            Sending.status(request, response, statusPages.get(404, Patience.NONE));
        } else {
            send(request, response, found.get(), name.startsWith(HASHED) ? Sending.FOR_EVER : Sending.ASKED_EACH_TIME);
        }
    }

    private static boolean isView(String name) {
        return !name.startsWith(HASHED) && name.indexOf('.', name.lastIndexOf('/') + 1) < 0;
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Asset file, String caching)
            throws IOException {
        if (file.text() != null) {
            Sending.page(request, response, file.text(), caching, Policy.DESK);
            return;
        }
        Policy.DESK.headers(response);
        response.setHeader("Cache-Control", caching);
        Sending.body(request, response, file.type(), file.bytes());
    }
}
