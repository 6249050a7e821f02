package masthead.deploy.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "staff",
        synopsisSubcommandLabel = "COMMAND",
        description = "People who work here.",
        subcommands = StaffLine.Invite.class)
final class StaffLine extends Branch {
    @Command(name = "invite", description = "Mails an invitation, which lets in once within seven days.")
    static final class Invite extends Line {
        @Parameters(paramLabel = "EMAIL", description = "where the invitation goes")
        String address = "";

        @Option(names = "--role", required = true, paramLabel = "ROLE", description = "what they may do")
        String role = "";

        @Option(names = "--name", paramLabel = "NAME", defaultValue = "", description = "what they are called")
        String name = "";

        @Override
        String command() {
            return "staff";
        }

        @Override
        void arguments(Map<String, String> into) {
            into.put("address", address);
            into.put("role", role);
            if (!name.isBlank()) {
                into.put("name", name);
            }
        }
    }
}
