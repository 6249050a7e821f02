package masthead.deploy.commands;

import masthead.deploy.Json;
import masthead.deploy.apikeys.ApiKeys;
import masthead.deploy.control.Answers;
import masthead.deploy.control.Command;
import masthead.deploy.control.Request;
import masthead.deploy.secrets.Secrets.ApiKey;

/** {@code api-key create NAME --role ROLE}: the key is told this once, as JSON. */
public final class ApiKeyCommand implements Command {
    private final ApiKeys keys;

    public ApiKeyCommand(ApiKeys keys) {
        this.keys = keys;
    }

    @Override
    public void run(Request request, Answers answers) throws InterruptedException {
        ApiKey made = keys.create(request.needed("name"), request.needed("role"));
        answers.result(Json.text(made));
    }
}
