package masthead.gateway.site;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.gateway.cache.Kept;
import masthead.gateway.page.Background;
import masthead.gateway.page.Missing;
import masthead.gateway.page.Page;
import masthead.gateway.page.Pages;
import masthead.gateway.page.StatusPages;
import masthead.gateway.route.Route;
import masthead.gateway.route.Spelling;
import masthead.gateway.upstream.Away;

/**
 * Readers' pages. What is kept is sent at once by the thread that HTTP has; whatever must be waited for goes to threads of
 * its own. Cookies are not read: the bytes are the same for everybody.
 */
@WebServlet(urlPatterns = "/", asyncSupported = true)
public class SiteServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(SiteServlet.class.getName());
    private static final long DEADLINE_MS = 5_000;

    @Inject
    transient Pages pages;

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
            Sending.page(request, response, statusPages.get(405));
            return;
        }
        String path = request.getRequestURI();
        Optional<Route.Match> match = Spelling.honest(path)
                ? Route.match(path, Spelling.page(request.getParameter("page")))
                : Optional.empty();
        boolean mayBeOld = OldAddresses.mayBe(path, request.getQueryString());
        Optional<Kept<Page>> atOnce = mayBeOld ? Optional.empty() : match.flatMap(pages::atOnce);
        if (atOnce.isPresent()) {
            Sending.page(request, response, atOnce.get());
            return;
        }
        later(request, response, () -> answer(request, response, match, mayBeOld));
    }

    private interface Answer {
        void send() throws IOException;
    }

    private void later(HttpServletRequest request, HttpServletResponse response, Answer answer) throws IOException {
        AsyncContext async = request.startAsync();
        async.setTimeout(DEADLINE_MS);
        boolean taken = background.run(() -> {
            try {
                answer.send();
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

    private void answer(
            HttpServletRequest request, HttpServletResponse response, Optional<Route.Match> match, boolean mayBeOld)
            throws IOException {
        try {
            if (mayBeOld) {
                Optional<String> newAddress = oldAddresses.leadTo(request.getRequestURI(), request.getQueryString());
                if (newAddress.isPresent()) {
                    Sending.redirect(response, 301, newAddress.get());
                    return;
                }
            }
            if (match.isPresent()) {
                Sending.page(request, response, pages.get(match.get()));
                return;
            }
            misspelt(request, response);
        } catch (Missing missing) {
            missing(request, response, missing);
        } catch (Away away) {
            LOG.log(Level.FINE, "No copy to show", away);
            response.setHeader("Retry-After", "5");
            Sending.page(request, response, statusPages.get(503));
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, failed, () -> "Page failed: " + request.getRequestURI());
            Sending.page(request, response, statusPages.get(500));
        }
    }

    private void misspelt(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        Optional<String> better = Spelling.honest(path) ? Spelling.better(path) : Optional.empty();
        if (better.filter(spelling -> Route.match(spelling, 1).isPresent()).isPresent()) {
            Sending.redirect(response, 301, better.get());
        } else {
            Sending.page(request, response, statusPages.get(404));
        }
    }

    private void missing(HttpServletRequest request, HttpServletResponse response, Missing missing) throws IOException {
        if (missing.location() != null) {
            Sending.redirect(response, 301, missing.location());
        } else {
            Sending.page(request, response, statusPages.get(missing.status()));
        }
    }
}
