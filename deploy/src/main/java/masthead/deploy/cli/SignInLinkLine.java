package masthead.deploy.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "sign-in-link",
        description =
                "Prints a link that signs somebody in, in any browser, once, within 24 hours; one that was made before ends.")
final class SignInLinkLine extends Line {
    @Parameters(paramLabel = "EMAIL", description = "the address of somebody who works here")
    String address = "";

    @Override
    String command() {
        return "sign-in-link";
    }

    @Override
    void arguments(Map<String, String> into) {
        into.put("address", address);
    }
}
