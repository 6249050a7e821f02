package masthead.gateway.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import masthead.gateway.asset.Asset;
import masthead.gateway.asset.Assets;
import masthead.gateway.asset.Tints;
import masthead.gateway.content.Patience;
import masthead.gateway.page.StatusPages;
import masthead.gateway.rendered.Page;
import masthead.gateway.sending.Sending;

/** Style sheet, script and typefaces: kept by browsers for a year, since another version has another address. */
@WebServlet(urlPatterns = "/assets/*", asyncSupported = true)
public class AssetsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Assets assets;

    @Inject
    transient StatusPages statusPages;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Asset> found = assets.at(request.getRequestURI());
        Optional<Page> colours = Tints.at(request.getRequestURI());
        if (colours.isPresent()) {
            Sending.page(request, response, colours.get(), Sending.FOR_EVER);
        } else if (found.isEmpty()) {
            Sending.status(request, response, statusPages.get(404, Patience.NONE));
        } else if (found.get().text() != null) {
            Sending.page(request, response, found.get().text(), Sending.FOR_EVER);
        } else {
            Sending.headers(response);
            response.setHeader("Cache-Control", Sending.FOR_EVER);
            Sending.body(request, response, found.get().type(), found.get().bytes());
        }
    }
}
