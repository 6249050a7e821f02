package masthead.gateway.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import masthead.gateway.asset.Assets;
import masthead.gateway.cache.Kept;
import masthead.gateway.page.Page;
import masthead.gateway.page.StatusPages;

/** Style sheet, script and typefaces: kept by browsers for a year, since another version has another address. */
@WebServlet(urlPatterns = "/assets/*", asyncSupported = true)
public class AssetsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Inject
    transient Assets assets;

    @Inject
    transient StatusPages statusPages;

    private final transient Map<String, Page> compressed = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Optional<Assets.Asset> found = assets.at(path);
        if (found.isEmpty()) {
            Sending.page(request, response, statusPages.get(404));
            return;
        }
        Assets.Asset asset = found.get();
        Sending.headers(response);
        if (asset.type().startsWith("text/")) {
            Page page = compressed.computeIfAbsent(path, key -> Page.of(200, asset.type(), asset.bytes()));
            Sending.page(request, response, new Kept<>(page, Set.of(), 0, System.nanoTime(), 0, false), FOR_EVER);
            return;
        }
        response.setHeader("Cache-Control", FOR_EVER);
        response.setContentType(asset.type());
        response.setContentLength(asset.bytes().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(asset.bytes());
        }
    }
}
