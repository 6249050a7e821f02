package masthead.deploy.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "events",
        description = "Facts that could not take effect at a follower: lists them, tries one again, or skips it.")
final class EventsLine extends Line {
    /** What can be done with a parked event. */
    enum Action {
        list,
        retry,
        skip
    }

    @Parameters(index = "0", arity = "0..1", paramLabel = "list|retry|skip", defaultValue = "list")
    Action action = Action.list;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", defaultValue = "", description = "of the event")
    String id = "";

    @Override
    String command() {
        return "events";
    }

    @Override
    void arguments(Map<String, String> into) {
        if ((action == Action.list) != id.isEmpty()) {
            throw wrong(action == Action.list ? "list takes no ID" : action + " needs the ID of an event");
        }
        into.put("action", action.name());
        into.put("id", id);
    }
}
