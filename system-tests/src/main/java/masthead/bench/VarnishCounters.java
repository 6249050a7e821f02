package masthead.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import masthead.system.run.RunningNewsroom;

/**
 * What varnishstat counts.
 *
 * @param hits reads answered with what was kept, that in its grace too
 * @param misses reads that waited for a gateway
 */
record VarnishCounters(long hits, long misses) {
    static VarnishCounters of(RunningNewsroom newsroom) throws IOException, InterruptedException {
        String place = newsroom.data().resolve("run").resolve("varnish").toString();
        Process stat = new ProcessBuilder("varnishstat", "-n", place, "-1").start();
        List<String> lines = new String(stat.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        stat.waitFor();
        return new VarnishCounters(
                of(lines, "MAIN.cache_hit "), of(lines, "MAIN.cache_miss ") + of(lines, "MAIN.cache_hitmiss "));
    }

    private static long of(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .mapToLong(line ->
                        Long.parseLong(line.substring(name.length()).strip().split(" +")[0]))
                .findFirst()
                .orElse(0);
    }

    VarnishCounters since(VarnishCounters before) {
        return new VarnishCounters(hits - before.hits, misses - before.misses);
    }

    String hitPercent() {
        return String.format(Locale.ROOT, "%.1f", 100.0 * hits / (hits + misses));
    }
}
