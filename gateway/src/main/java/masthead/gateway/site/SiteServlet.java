package masthead.gateway.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.gateway.cache.Kept;
import masthead.gateway.content.Patience;
import masthead.gateway.page.Compose;
import masthead.gateway.page.Missing;
import masthead.gateway.page.Pages;
import masthead.gateway.page.StatusPages;
import masthead.gateway.rendered.Page;
import masthead.gateway.route.QueryString;
import masthead.gateway.route.Route;
import masthead.gateway.route.Search;
import masthead.gateway.route.Spelling;
import masthead.gateway.sending.Sending;
import masthead.gateway.sending.SharedCaches;
import masthead.gateway.upstream.Away;
import masthead.gateway.waiting.Background;

/**
 * Readers' pages. What is kept is sent at once by the thread that HTTP has; whatever must be waited for goes to threads of
 * its own. Cookies are not read: the bytes are the same for everybody.
 */
@WebServlet(urlPatterns = "/", asyncSupported = true)
public class SiteServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SiteServlet.class.getName());

    @Inject
    transient Pages pages;

    @Inject
    transient Compose compose;

    @Inject
    transient StatusPages statusPages;

    @Inject
    transient OldAddresses oldAddresses;

    @Inject
    transient Background background;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            Sending.status(request, response, statusPages.get(405, Patience.NONE));
            return;
        }
        String path = request.getRequestURI();
        Optional<Route.Match> match =
                Spelling.honest(path) ? Route.match(path, new QueryString(request.getQueryString())) : Optional.empty();
        boolean mayBeOld = OldAddresses.mayBe(path, request.getQueryString(), match);
        Optional<Kept<Page>> atOnce = mayBeOld ? Optional.empty() : match.flatMap(pages::atOnce);
        if (atOnce.isPresent()) {
            send(request, response, atOnce.get());
            return;
        }
        background.answer(
                request,
                () -> answer(request, response, match, mayBeOld),
                status -> Sending.status(request, response, statusPages.get(status, Patience.NONE)));
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, Optional<Route.Match> match, boolean mayBeOld)
            throws IOException {
        try {
            Optional<String> elsewhere = mayBeOld
                    ? oldAddresses.leadTo(request.getRequestURI(), request.getQueryString())
                    : Optional.empty();
            if (elsewhere.isPresent()) {
                redirect(request, response, elsewhere.get());
            } else if (match.isPresent() && match.get().route() == Route.SEARCH) {
                search(request, response, match.get().search());
            } else if (match.isPresent()) {
                send(request, response, pages.get(match.get()));
            } else {
                misspelt(request, response);
            }
        } catch (Missing missing) {
            missing(request, response, missing);
        } catch (Away away) {
            LOG.log(Level.FINE, "No copy to show", away);
            Sending.status(request, response, statusPages.get(503, Patience.NONE));
        }
    }

    private void search(HttpServletRequest request, HttpServletResponse response, Search search) throws IOException {
        Page found = compose.search(search);
        if (found.status() == 200) {
            Sending.page(request, response, found, Sending.ASKED_EACH_TIME);
        } else {
            Sending.status(request, response, found);
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Kept<Page> kept)
            throws IOException {
        if (kept.old()) {
            response.setHeader("Masthead-Stale", "1");
        }
        SharedCaches.tell(request, response, kept.keys());
        Sending.page(request, response, kept.value(), kept.old() ? Sending.A_SECOND : Sending.A_MINUTE);
    }

    private static void redirect(HttpServletRequest request, HttpServletResponse response, String location) {
        SharedCaches.tellMany(request, response);
        Sending.redirect(response, location);
    }

    private void misspelt(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Optional<Route.Match> better = Spelling.honest(path)
                ? Spelling.better(path)
                        .flatMap(spelling -> Route.match(spelling, new QueryString(request.getQueryString())))
                : Optional.empty();
        if (better.isPresent()) {
            Route.Match meant = better.get();
            redirect(request, response, oldAddresses.leadTo(meant).orElseGet(meant::address));
        } else {
            Sending.status(request, response, statusPages.get(404, Patience.A_CALL));
        }
    }

    private void missing(HttpServletRequest request, HttpServletResponse response, Missing missing) throws IOException {
        if (missing.location() != null) {
            redirect(request, response, missing.location());
        } else {
            Sending.status(request, response, statusPages.get(missing.status(), Patience.A_CALL));
        }
    }
}
