package masthead.deploy.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "api-key",
        synopsisSubcommandLabel = "COMMAND",
        description = "Keys for programs.",
        subcommands = ApiKeyLine.Create.class)
final class ApiKeyLine extends Branch {
    @Command(name = "create", description = "Makes a key and prints {\"id\",\"key\"}, this once.")
    static final class Create extends Line {
        @Parameters(paramLabel = "NAME", description = "what the key is for")
        String name = "";

        @Option(names = "--role", required = true, paramLabel = "ROLE", description = "what it may do")
        String role = "";

        @Override
        String command() {
            return "api-key";
        }

        @Override
        void arguments(Map<String, String> into) {
            into.put("name", name);
            into.put("role", role);
        }
    }
}
