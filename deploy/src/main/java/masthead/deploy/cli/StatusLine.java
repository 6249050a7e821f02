package masthead.deploy.cli;

import java.util.Map;
import picocli.CommandLine.Command;

@Command(
        name = "status",
        description =
                "What runs, where, since when, with how much memory, and whether it is ready. Exit code 1 if not.")
final class StatusLine extends Line {
    @Override
    String command() {
        return "status";
    }

    @Override
    void arguments(Map<String, String> into) {
        // none
    }
}
