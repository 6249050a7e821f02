package masthead.gateway.door;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import masthead.gateway.credential.Client;
import masthead.gateway.credential.Exchanged;
import masthead.gateway.upstream.Away;
import masthead.gateway.upstream.HttpCalls;
import masthead.gateway.upstream.Provider;
import masthead.platform.json.Json;

/** What the door asks of members-service. */
@ApplicationScoped
public class Members {
    private static final Duration LIMIT = Duration.ofSeconds(3);

    @Inject
    HttpCalls calls;

    /** An empty question. */
    static ObjectNode question() {
        return Json.mapper().createObjectNode();
    }

    /**
     * Asks something that only the gateway may ask.
     *
     * @throws Away there is no answer, or one about the service itself
     */
    Told post(String path, ObjectNode question, Client client) {
        var call = client.on(calls.request(Provider.MEMBERS, path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question.toString()));
        return told(calls.send(Provider.MEMBERS, call.build(), LIMIT));
    }

    /** The same, telling from whom it comes. */
    Told postFrom(String path, ObjectNode question, Client client) {
        question.putObject("from").put("address", client.address()).put("agent", client.agent());
        return post(path, question, client);
    }

    /**
     * Ends a session, in the name of its person.
     *
     * @return false if the token isn't taken any more
     * @throws Away it could not be ended
     */
    boolean end(Exchanged session, Client client) {
        var call = client.on(calls.request(Provider.MEMBERS, "/sessions/" + session.credential()))
                .header("Authorization", "Bearer " + session.token())
                .DELETE();
        int status = calls.send(Provider.MEMBERS, call.build(), LIMIT).statusCode();
        if (status != 204 && status != 404 && status != 401) {
            throw Away.answered(Provider.MEMBERS, status);
        }
        return status != 401;
    }

    private static Told told(HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        var told = new Told(status, json(answer), answer.headers().firstValue("Retry-After"));
        if (status >= 500 || status == 403 || told.is("status-401")) {
            // About itself, or about us: nothing that whoever asks could mend.
            throw Away.answered(Provider.MEMBERS, status);
        }
        return told;
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        try {
            return answer.body().length == 0 || answer.statusCode() >= 500
                    ? MissingNode.getInstance()
                    : Json.tolerant().readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("Members answered what this gateway can't read", e);
        }
    }
}
