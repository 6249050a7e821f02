package masthead.deploy.commands;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import masthead.deploy.Json;
import masthead.deploy.Trouble;
import masthead.deploy.control.Answers;
import masthead.deploy.control.Command;
import masthead.deploy.control.Request;
import masthead.deploy.instances.ServiceGroup;
import masthead.deploy.instances.Services;

/** {@code restart SERVICE} and {@code scale SERVICE N}. */
public final class InstanceCommands {
    private final Services services;

    public InstanceCommands(Services services) {
        this.services = services;
    }

    public Map<String, Command> all() {
        return Map.of("restart", this::restart, "scale", this::scale);
    }

    private void restart(Request request, Answers answers) throws IOException, InterruptedException {
        ServiceGroup group = group(request);
        group.restart(answers::progress);
        answer(group, request, answers);
    }

    private void scale(Request request, Answers answers) throws IOException, InterruptedException {
        ServiceGroup group = group(request);
        group.scale(Integer.parseInt(request.needed("instances")), answers::progress);
        answer(group, request, answers);
    }

    private ServiceGroup group(Request request) {
        String name = request.needed("service");
        return services.named(name).orElseThrow(() -> {
            List<String> names =
                    services.groups().stream().map(ServiceGroup::name).toList();
            return new Trouble("There is no service " + name + ", but " + String.join(", ", names));
        });
    }

    private static void answer(ServiceGroup group, Request request, Answers answers) throws InterruptedException {
        if (request.json()) {
            answers.result(Json.text(group.status()));
        } else {
            answers.result(group.name() + " has " + group.status().instances().size() + " instance(s)");
        }
    }
}
