package masthead.gateway.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import masthead.gateway.cache.Kept;
import masthead.gateway.content.Content;
import masthead.gateway.content.Patience;
import masthead.gateway.content.Question;
import masthead.gateway.content.Records.Results;
import masthead.gateway.content.Reply;
import masthead.gateway.sending.Sending;

/** Answers of the content API, given out of what is kept for pages, by the same rules. */
@ApplicationScoped
public class ContentAnswers {
    @Inject
    Content content;

    /** @return false if it needs a call */
    boolean atOnce(HttpServletRequest request, HttpServletResponse response, Question<?> question) throws IOException {
        Optional<Kept<Reply>> kept = content.atOnce(question);
        if (kept.isPresent()) {
            send(request, response, kept.get());
        }
        return kept.isPresent();
    }

    /** @throws masthead.gateway.upstream.Away the service doesn't answer, and there is no old copy */
    void answer(HttpServletRequest request, HttpServletResponse response, Question<?> question) throws IOException {
        if (question.type() == Results.class) {
            // Whatever anybody can think of asking would crowd out what many ask for.
            send(request, response, content.ask(question), Sending.ASKED_EACH_TIME);
        } else {
            send(request, response, content.get(question, Patience.A_CALL));
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Kept<Reply> kept)
            throws IOException {
        if (kept.old()) {
            response.setHeader("Masthead-Stale", "1");
        }
        send(request, response, kept.value(), kept.old() ? Sending.A_SECOND : Sending.A_MOMENT);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Reply reply, String caching)
            throws IOException {
        response.setStatus(reply.status());
        response.setContentType(reply.type());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", caching);
        response.setContentLength(reply.body().length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(reply.body());
        }
    }
}
