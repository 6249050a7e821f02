package masthead.deploy.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "restart",
        description = "Replaces each instance of a service by a new one of what is built now; no request fails.")
final class RestartLine extends Line {
    @Parameters(paramLabel = "SERVICE", description = "articles, feed, members or gateway")
    String service = "";

    @Override
    String command() {
        return "restart";
    }

    @Override
    void arguments(Map<String, String> into) {
        into.put("service", service);
    }
}
