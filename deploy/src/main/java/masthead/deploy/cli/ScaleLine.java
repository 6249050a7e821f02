package masthead.deploy.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(name = "scale", description = "Makes it N instances of a service, until the launcher ends.")
final class ScaleLine extends Line {
    @Parameters(index = "0", paramLabel = "SERVICE", description = "articles, feed, members or gateway")
    String service = "";

    @Parameters(index = "1", paramLabel = "N", description = "1 to 3")
    int instances;

    @Override
    String command() {
        return "scale";
    }

    @Override
    void arguments(Map<String, String> into) {
        into.put("service", service);
        into.put("instances", Integer.toString(instances));
    }
}
