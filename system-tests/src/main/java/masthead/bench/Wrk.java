package masthead.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The load: wrk with one thread, which sends requests for addresses in turn on connections that it keeps. */
record Wrk(Path folder, int seconds) {
    private static final int CONNECTIONS = 32;
    private static final Pattern RESULT = Pattern.compile("RESULT (\\d+) (\\d+) (\\d+) (\\d+) (\\d+)");
    private static final String SCRIPT = """
            local requests = {}
            local last = 0
            function init(arguments)
                for path in io.lines(%s) do
                    requests[#requests + 1] = wrk.format("GET", path)
                end
            end
            function request()
                last = last %% #requests + 1
                return requests[last]
            end
            function done(summary, latency, requests)
                local errors = summary.errors
                io.write(string.format("RESULT %%d %%d %%d %%d %%d\\n", summary.requests, summary.duration,
                    latency:percentile(50), latency:percentile(99),
                    errors.status + errors.connect + errors.read + errors.write + errors.timeout))
            end
            """;

    /**
     * What came of it.
     *
     * @param rate requests a second
     * @param p50 the median, in milliseconds
     * @param errors no answers, and answers with another status than 2xx and 3xx
     */
    record Result(long requests, double rate, double p50, double p99, long errors) {}

    Result run(int port, List<String> paths, Map<String, String> headers) throws IOException, InterruptedException {
        Path list = Files.write(folder.resolve("paths"), paths);
        Path script = Files.writeString(folder.resolve("load.lua"), SCRIPT.formatted("\"" + list + "\""));
        var command = new java.util.ArrayList<>(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s"));
        command.addAll(List.of("-s", script.toString()));
        headers.forEach((name, value) -> command.addAll(List.of("-H", name + ": " + value)));
        command.add("http://127.0.0.1:" + port);
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher result = RESULT.matcher(said);
        if (wrk.waitFor() != 0 || !result.find()) {
            throw new IOException("wrk failed: " + said);
        }
        long requests = Long.parseLong(result.group(1));
        return new Result(
                requests,
                requests * 1e6 / Long.parseLong(result.group(2)),
                Long.parseLong(result.group(3)) / 1e3,
                Long.parseLong(result.group(4)) / 1e3,
                Long.parseLong(result.group(5)));
    }
}
