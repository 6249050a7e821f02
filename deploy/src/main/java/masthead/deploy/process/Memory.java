package masthead.deploy.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** How much memory a process takes. */
public final class Memory {
    private Memory() {}

    /** Its proportional share in KiB: pages that several processes use count by halves, thirds and so on. */
    public static OptionalLong share(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(pid), "smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst();
        } catch (IOException unknown) {
            return OptionalLong.empty();
        }
    }

    /** The same of a process and all its descendants together. */
    public static long shareOfTree(long pid) {
        long sum = share(pid).orElse(0);
        return sum
                + ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .mapToLong(child -> share(child.pid()).orElse(0))
                        .sum();
    }
}
