package masthead.deploy.commands;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import masthead.deploy.Json;
import masthead.deploy.Trouble;
import masthead.deploy.control.Answers;
import masthead.deploy.control.Command;
import masthead.deploy.control.Request;
import masthead.deploy.http.Answer;
import masthead.deploy.http.Client;

/** {@code events}, {@code events retry ID} and {@code events skip ID}: facts that could not take effect at a follower. */
public final class EventsCommand implements Command {
    private static final String PATH = "/events/parked";

    private final Map<String, Client> followers;

    /** @param followers the services that keep parked events, by their names */
    public EventsCommand(Map<String, Client> followers) {
        this.followers = new TreeMap<>(followers);
    }

    @Override
    public void run(Request request, Answers answers) throws IOException, InterruptedException {
        String action = request.argument("action").orElse("list");
        switch (action) {
            case "list" -> list(request.json(), answers);
            case "retry", "skip" -> settle(action, request.needed("id"), answers);
            default -> throw new Trouble("Events can be listed, retried or skipped, not " + action);
        }
    }

    private void list(boolean json, Answers answers) throws IOException, InterruptedException {
        ArrayNode all = Json.mapper().createArrayNode();
        for (var follower : followers.entrySet()) {
            JsonNode parked = follower.getValue().get(PATH).orTrouble().json();
            parked.path("items").forEach(item -> all.add(((ObjectNode) item).put("service", follower.getKey())));
        }
        if (json) {
            answers.result(Json.text(all));
            return;
        }
        if (all.isEmpty()) {
            answers.result("No event is parked");
            return;
        }
        var table = new Table("ID", "SERVICE", "FROM", "TYPE", "SUBJECT", "PARKED", "REASON");
        all.forEach(event -> table.row(
                event.path("id").asText(),
                event.path("service").asText(),
                event.path("follower").asText(),
                event.path("fact").path("type").asText(),
                event.path("subject").asText(),
                event.path("parkedAt").asText(),
                event.path("reason").asText("waits behind another")));
        answers.result(table.toString());
    }

    private void settle(String action, String id, Answers answers) throws IOException, InterruptedException {
        if (!id.matches("[0-9a-fA-F-]{36}")) {
            throw new Trouble(id + " is no id of an event");
        }
        for (var follower : followers.entrySet()) {
            Client client = follower.getValue();
            Answer answer = action.equals("retry") ? client.put(PATH + "/" + id) : client.delete(PATH + "/" + id);
            if (answer.status() != 404) {
                answer.orTrouble();
                answers.result(action.equals("retry") ? "It took effect at " + follower.getKey() : "Skipped");
                return;
            }
        }
        throw new Trouble("No event " + id + " is parked");
    }
}
