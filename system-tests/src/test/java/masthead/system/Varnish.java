package masthead.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whether Varnish is here; {@code deploy/test} names it where it isn't. */
final class Varnish {
    private Varnish() {}

    /** What starts a newsroom with it: readers of all tests then come through it. */
    static String[] option() {
        boolean here = List.of(System.getenv("PATH").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "varnishd")));
        return here ? new String[] {"--varnish"} : new String[0];
    }
}
