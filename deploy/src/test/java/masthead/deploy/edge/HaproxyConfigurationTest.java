package masthead.deploy.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import masthead.deploy.process.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HaproxyConfigurationTest {
    private static final int NO_VARNISH = 0;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {NO_VARNISH, 18_007})
    void haproxyAcceptsIt(int varnish) throws IOException, InterruptedException {
        assumeTrue(Command.onPath("haproxy"), "HAProxy is not installed");
        ErrorPages.write(folder.resolve("pages"));
        Path file = Files.writeString(folder.resolve("haproxy.cfg"), text(varnish));

        Process check = new ProcessBuilder("haproxy", "-c", "-f", file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(check.waitFor()).as(said).isZero();
        assertThat(said).doesNotContain("WARNING");
    }

    @Test
    void onlyLoopbackIsListenedOn() {
        assertThat(text().lines().map(String::strip).filter(line -> line.startsWith("bind ")))
                .hasSize(5)
                .allMatch(line -> line.matches("bind 127\\.0\\.0\\.1:[0-9]+(,\\[::1]:[0-9]+)? proto h1"));
    }

    @Test
    void aConfiguredHostIsLetIn() {
        assertThat(text()).contains("-m str localhost 127.0.0.1 [::1] news.example");
    }

    @Test
    void noSecretOfAnAddressIsLogged() {
        assertThat(text().lines().map(String::strip).filter(line -> line.startsWith("log-format")))
                .hasSize(1)
                .allMatch(line -> line.contains("%[var(txn.path)]"))
                .noneMatch(line -> line.matches(".*%(r|HP|HPO|HQ|HU|hr|hrl|CC|CS)\\b.*"));
        assertThat(text()).contains("set-var(txn.path) path,regsub(^/preview/.*,/preview/-)");
    }

    @Test
    void everyRefusalHasItsPages() throws IOException {
        Path pages = folder.resolve("pages");
        ErrorPages.write(pages);

        assertThat(Refusal.all(new PublicAddress(18_080, List.of(), 1000))).allSatisfy(refusal -> {
            assertThat(ErrorPages.page(pages, refusal.status())).exists();
            assertThat(ErrorPages.problem(pages, refusal.status())).exists();
        });
    }

    @Test
    void withVarnishReadersPagesComeFromThereAndTheApisDoNot() {
        assertThat(text(18_007))
                .contains("default_backend varnish", "server varnish 127.0.0.1:18007", "past-it 127.0.0.1:18003 backup")
                .contains("use_backend gateway-api if { path_beg /api/ }");
        assertThat(text()).contains("default_backend gateway\n").doesNotContain("varnish");
    }

    private String text() {
        return text(NO_VARNISH);
    }

    private String text(int varnish) {
        var ports = new TreeMap<String, Integer>();
        List.of("articles", "feed", "members", "gateway").forEach(name -> ports.put(name, 18_000 + ports.size()));
        var address = new PublicAddress(18_080, List.of("News.example"), 1000);
        return new HaproxyConfiguration(new EdgeSettings(
                        address, ports, folder.resolve("haproxy.sock"), folder.resolve("pages"), 100, varnish))
                .text();
    }
}
