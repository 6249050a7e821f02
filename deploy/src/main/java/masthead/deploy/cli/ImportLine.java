package masthead.deploy.cli;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "import", description = "Brings an archive of articles in (WXR, the export of the usual blog engine).")
final class ImportLine extends Line {
    @Parameters(paramLabel = "FILE", description = "the archive")
    Path file = Path.of("");

    @Option(names = "--media", paramLabel = "DIR", description = "the folder with its pictures")
    @Nullable
    Path media;

    @Override
    String command() {
        return "import";
    }

    @Override
    void arguments(Map<String, String> into) {
        into.put("file", file.toAbsolutePath().toString());
        if (media != null) {
            into.put("media", media.toAbsolutePath().toString());
        }
    }
}
