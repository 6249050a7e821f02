package masthead.deploy.http;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import masthead.deploy.Json;
import masthead.deploy.Trouble;

/** What a call brought. */
public record Answer(String request, int status, Map<String, String> headers, String body) {
    /** A header by its name in lower case. */
    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name));
    }

    public JsonNode json() {
        return Json.read(body, "The answer to " + request);
    }

    public boolean done() {
        return status >= 200 && status < 300;
    }

    /** @throws Trouble it is no success; says what the problem document says */
    public Answer orTrouble() {
        if (done()) {
            return this;
        }
        throw new Trouble(request + " was answered with " + status + problem());
    }

    private String problem() {
        if (!header("content-type").orElse("").contains("json")) {
            return "";
        }
        JsonNode problem = json();
        var text = new StringBuilder();
        for (String field : new String[] {"title", "detail"}) {
            if (problem.hasNonNull(field)) {
                text.append(": ").append(problem.get(field).asText());
            }
        }
        problem.path("violations")
                .forEach(violation -> text.append("; ")
                        .append(violation.path("field").asText())
                        .append(' ')
                        .append(violation.path("message").asText()));
        return text.toString();
    }
}
