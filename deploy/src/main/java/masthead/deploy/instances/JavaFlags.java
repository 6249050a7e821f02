package masthead.deploy.instances;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the services' Java runs. For development: quick to start and small (the first compiler only, the serial
 * collector). For production: the whole compiler and the collector that Java chooses for the machine.
 */
record JavaFlags(boolean production) {
    List<String> of(ServiceKind kind, Path archive) {
        var flags = new ArrayList<String>();
        if (production) {
            flags.add("-Xmx" + kind.productionHeap() + "m");
            if (kind.name().equals("gateway")) {
                // Ten thousand whole pages, even where somebody asks for each in two codings, and what they are made
                // of.
                flags.addAll(List.of("-Dcache.pages-mb=192", "-Dcache.records-mb=80"));
            }
        } else {
            flags.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
            // Most of what a start runs through doesn't come back often enough to pay for its compilation.
            flags.add("-XX:CompileThresholdScaling=2");
            flags.addAll(List.of("-Xmx" + kind.heap() + "m", "-Xss512k"));
            // Room for what a start throws away and for its classes: else a quarter of it goes into collecting garbage.
            flags.addAll(List.of("-Xms80m", "-Xmn40m", "-XX:MetaspaceSize=160m"));
            // At one place in every process, so that the pages of the archive are shared, not rewritten.
            flags.addAll(List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:ArchiveRelocationMode=0"));
        }
        if (Files.exists(archive)) {
            flags.addAll(List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive, "-Xlog:cds*=off"));
        }
        flags.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                // Connections to a neighbour are kept, and given up before the neighbour does.
                "-Dhttp.maxConnections=64",
                "-Djdk.httpclient.keepalive.timeout=30"));
        int version = Runtime.version().feature();
        if (version >= 22) {
            flags.add("--enable-native-access=ALL-UNNAMED");
        }
        if (version >= 23) {
            flags.add("--sun-misc-unsafe-memory-access=allow");
        }
        return flags;
    }
}
