package masthead.gateway.door;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import masthead.gateway.credential.JsonBody;
import masthead.gateway.credential.OwnPages;
import masthead.gateway.credential.Refusals;
import masthead.gateway.sending.Sending;
import masthead.gateway.upstream.Away;
import masthead.gateway.waiting.Calls;
import masthead.platform.json.Json;
import masthead.platform.problem.Problem;
import masthead.platform.problem.ProblemServlet;
import masthead.platform.problem.Problems;

/**
 * Sign-in by a passkey (WebAuthn level 2), which only a script can do: it fetches what the passkey is to sign, and brings what
 * it signed.
 */
@WebServlet(
        urlPatterns = {"/sign-in/passkey", "/sign-in/passkey/ceremony"},
        asyncSupported = true)
public class PasskeyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String JSON = "application/json";
    private static final int LONGEST = 64 << 10;

    @Inject
    transient Members members;

    @Inject
    transient Entrance entrance;

    @Inject
    transient OwnPages ownPages;

    @Inject
    transient Calls calls;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ProblemServlet.write(response, Problems.ofStatus(405), "POST");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!ownPages.asked(request)) {
            ProblemServlet.write(response, Refusals.foreignOrigin());
        } else if (!JsonBody.isJson(request.getContentType())) {
            ProblemServlet.write(response, Problems.ofStatus(415));
        } else {
            calls.people(
                    request,
                    () -> answer(new Visit(request, response)),
                    status -> ProblemServlet.write(response, status == 503 ? Refusals.busy() : Problems.failed(null)));
        }
    }

    private void answer(Visit visit) throws IOException {
        try {
            if (visit.request().getRequestURI().endsWith("/ceremony")) {
                begin(visit);
            } else {
                end(visit);
            }
        } catch (Away away) {
            ProblemServlet.write(visit.response(), Refusals.away());
        }
    }

    private void begin(Visit visit) throws IOException {
        Told told = members.postFrom("/passkey-ceremonies", Members.question(), visit.client());
        send(visit, told.status(), told.status() == 201 ? JSON : Problem.MEDIA_TYPE, told);
    }

    private void end(Visit visit) throws IOException {
        byte[] body = visit.request().getInputStream().readNBytes(LONGEST);
        JsonNode sent = read(body);
        var question = Members.question().put("ceremony", sent.path("ceremony").asText());
        question.set("passkey", sent.path("passkey"));
        question.put("browser", entrance.browserOrNew(visit.request()));
        Told told = members.postFrom("/sessions", question, visit.client());
        if (told.status() == 201) {
            entrance.letIn(visit, told);
            String to = Destination.of(sent.path("to").asText());
            send(visit, 200, JSON, new Told(200, Members.question().put("to", to), told.retryAfter()));
        } else {
            send(visit, told.status(), Problem.MEDIA_TYPE, told);
        }
    }

    private static JsonNode read(byte[] body) {
        try {
            return Json.tolerant().readTree(body);
        } catch (IOException noJson) {
            return Members.question();
        }
    }

    private static void send(Visit visit, int status, String type, Told told) throws IOException {
        HttpServletResponse response = visit.response();
        response.setStatus(status);
        response.setHeader("Cache-Control", Sending.NOT_KEPT);
        response.setHeader("X-Content-Type-Options", "nosniff");
        told.retryAfter().ifPresent(seconds -> response.setHeader("Retry-After", seconds));
        Sending.body(visit.request(), response, type, told.body().toString().getBytes(StandardCharsets.UTF_8));
    }
}
