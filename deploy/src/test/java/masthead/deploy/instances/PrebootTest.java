package masthead.deploy.instances;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrebootTest {
    private final String commands = Preboot.commands(ServiceKind.named("feed").orElseThrow(), 18_123);

    @Test
    void everyPlaceholderIsFilled() {
        assertThat(commands).doesNotContain("@").contains("--listenerport 18123 --default-virtual-server internal");
    }

    @Test
    void theListenerIsOnLoopbackAlone() {
        assertThat(commands)
                .contains("configs.config.server-config.network-config.network-listeners.network-listener"
                        + ".http-listener.address=127.0.0.1");
    }

    @Test
    void aSmallServiceTakesSmallBodiesAndTheArticlesTakeAnArchive() {
        assertThat(commands).contains("http.max-post-size-bytes=1048576");
        assertThat(Preboot.commands(ServiceKind.named("articles").orElseThrow(), 1))
                .contains("http.max-post-size-bytes=537919488");
    }
}
