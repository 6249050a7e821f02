package masthead.deploy.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A process to start.
 *
 * @param name such as {@code articles-1}; names its log and its pid file
 * @param words the program and its arguments
 * @param environment all that it gets, beside PATH, HOME and the language
 * @param directory where it works
 */
public record Command(String name, List<String> words, Map<String, String> environment, Path directory) {
    private static final List<String> INHERITED = List.of("PATH", "HOME", "TMPDIR", "USER", "LOGNAME");
    private static final boolean SETSID = onPath("setsid");

    /** @param log takes what the process prints; it writes there by itself */
    ProcessBuilder builder(Path log) {
        var all = new ArrayList<String>();
        if (SETSID) {
            // A session of its own: Ctrl-C in the terminal reaches the launcher alone, which then ends all in order.
            all.add("setsid");
        }
        all.addAll(words);
        var builder = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .directory(directory.toFile());
        Map<String, String> its = builder.environment();
        its.keySet().retainAll(INHERITED);
        its.put("LANG", "C.UTF-8");
        its.putAll(environment);
        return builder;
    }

    /**
     * Whether a process that runs with this command line was started with these words, some of which may have done their
     * part before they made way for the program.
     */
    public static boolean runs(List<String> words, List<String> commandLine) {
        int before = words.size() - commandLine.size();
        return before >= 0 && words.subList(before, words.size()).equals(commandLine);
    }

    /** Whether a program of this name is found on the PATH. */
    public static boolean onPath(String program) {
        String path = System.getenv("PATH");
        return path != null
                && List.of(path.split(":", -1)).stream()
                        .filter(folder -> !folder.isEmpty())
                        .anyMatch(folder -> Path.of(folder, program).toFile().canExecute());
    }
}
