package masthead.gateway.me;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import masthead.gateway.credential.Client;
import masthead.gateway.credential.Cookies;
import masthead.gateway.credential.Credential;
import masthead.gateway.credential.Exchanged;
import masthead.gateway.credential.Refusals;
import masthead.gateway.credential.Tokens;
import masthead.gateway.sending.Sending;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.Provider;
import masthead.gateway.waiting.Calls;
import masthead.platform.json.Json;
import masthead.platform.problem.ProblemServlet;
import masthead.platform.problem.Problems;

/** Tells a page of ours who has it open. Pages ask only where the hint {@code mh_in} is. */
@WebServlet(urlPatterns = "/me", asyncSupported = true)
public class MeServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Cookies cookies;

    @Inject
    transient Tokens tokens;

    @Inject
    transient EditLinks editLinks;

    @Inject
    transient Calls calls;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Credential> session = cookies.session(request);
        if (session.isEmpty()) {
            nobody(request, response);
            return;
        }
        calls.people(
                request,
                () -> answer(request, response, session.get()),
                status -> ProblemServlet.write(response, status == 503 ? Refusals.busy() : Problems.failed(null)));
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Credential session)
            throws IOException {
        try {
            Optional<Exchanged> known = tokens.exchange(session, Provider.MEMBERS, Client.of(request));
            if (known.isEmpty()) {
                nobody(request, response);
            } else {
                String page = request.getParameter("page");
                send(
                        request,
                        response,
                        Me.of(known.get(), editLinks.of(page, known.get()).orElse(null)));
            }
        } catch (Away away) {
            ProblemServlet.write(response, Refusals.away());
        }
    }

    /** Without a session pages need not ask again. */
    private void nobody(HttpServletRequest request, HttpServletResponse response) throws IOException {
        cookies.signOut(response);
        send(request, response, Me.NOBODY);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Me me) throws IOException {
        response.setHeader("Cache-Control", Sending.NOT_KEPT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        Sending.body(request, response, "application/json", Json.mapper().writeValueAsBytes(me));
    }
}
