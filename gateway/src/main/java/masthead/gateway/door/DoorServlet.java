package masthead.gateway.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.gateway.content.Patience;
import masthead.gateway.credential.OwnPages;
import masthead.gateway.page.StatusPages;
import masthead.gateway.sending.Sending;
import masthead.gateway.upstream.Away;
import masthead.gateway.waiting.Answering;
import masthead.gateway.waiting.Calls;
import org.jspecify.annotations.Nullable;

/** The door's pages. Their buttons work from our own pages alone: nobody is signed in, or out, by another site. */
@WebServlet(
        urlPatterns = {"/sign-in/*", "/sign-out"},
        asyncSupported = true)
public class DoorServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(DoorServlet.class.getName());
    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    transient AskForLink askForLink;

    @Inject
    transient TypeCode typeCode;

    @Inject
    transient OpenLink openLink;

    @Inject
    transient ConfirmAddress confirmAddress;

    @Inject
    transient SignOut signOut;

    @Inject
    transient OwnPages ownPages;

    @Inject
    transient DoorPages pages;

    @Inject
    transient StatusPages statusPages;

    @Inject
    transient Calls calls;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Step step = step(request.getRequestURI());
        var visit = new Visit(request, response);
        if (step == null) {
            Sending.status(request, response, statusPages.get(404, Patience.NONE));
            return;
        }
        switch (request.getMethod()) {
            case "GET", "HEAD" -> answer(visit, () -> step.show(visit));
            case "POST" -> answer(visit, () -> press(visit, step));
            default -> {
                response.setHeader("Allow", "GET, HEAD, POST");
                Sending.status(request, response, statusPages.get(405, Patience.NONE));
            }
        }
    }

    private @Nullable Step step(String path) {
        return switch (path) {
            case AskForLink.PATH -> askForLink;
            case TypeCode.PATH -> typeCode;
            case OpenLink.PATH -> openLink;
            case ConfirmAddress.PATH -> confirmAddress;
            case SignOut.PATH -> signOut;
            default -> null;
        };
    }

    private void press(Visit visit, Step step) throws IOException {
        String type = visit.request().getContentType();
        if (!ownPages.asked(visit.request())) {
            pages.word(visit, 403, Words.foreign());
        } else if (type != null && !type.startsWith(FORM)) {
            pages.word(visit, 415, Words.foreign());
        } else {
            step.press(visit, Fields.ofBody(visit.request()));
        }
    }

    private void answer(Visit visit, Answering answering) throws IOException {
        calls.people(visit.request(), () -> orSay(visit, answering), status -> unable(visit, status));
    }

    private void orSay(Visit visit, Answering answering) throws IOException {
        try {
            answering.send();
        } catch (Away away) {
            LOG.log(Level.FINE, "Members are away", away);
            visit.response().setHeader("Retry-After", "5");
            pages.word(visit, 503, Words.away(AskForLink.PATH));
        } catch (IllegalArgumentException tooLarge) {
            pages.word(visit, 413, Words.foreign());
        }
    }

    private void unable(Visit visit, int status) throws IOException {
        Sending.status(visit.request(), visit.response(), statusPages.get(status, Patience.NONE));
    }
}
