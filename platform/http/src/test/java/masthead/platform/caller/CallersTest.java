package masthead.platform.caller;

import static masthead.platform.caller.CallersOf.hash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import masthead.platform.MapConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallersTest {
    private final Callers callers = new Callers(new MapConfig(Map.of(
            "masthead.callers.gateway.paths", "/content, /events",
            "masthead.callers.gateway", hash("old") + "," + hash("new"),
            "masthead.callers.launcher.paths", "/draining",
            "masthead.callers.launcher", hash("own"),
            "masthead.callers.unready.paths", "/content")));

    @Test
    void bothSecretsAreAcceptedWhileOneReplacesTheOther() {
        assertThat(callers.proven("gateway.old", "/content/articles")).contains("gateway");
        assertThat(callers.proven("gateway.new", "/content/articles")).contains("gateway");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gateway.", "gateway.wrong", "gateway", ".old", "launcher.old", "nobody.old", "unready.", ""})
    void aWrongSecretProvesNothing(String header) {
        assertThat(callers.proven(header, "/content/articles")).isEmpty();
    }

    @Test
    void noHeaderProvesNothing() {
        assertThat(callers.proven(null, "/content")).isEmpty();
    }

    @Test
    void aCallerMayAskForItsOwnPathsOnly() {
        assertThat(callers.proven("gateway.old", "/events")).contains("gateway");
        assertThat(callers.proven("gateway.old", "/draining")).isEmpty();
        assertThat(callers.proven("gateway.old", "/contents")).isEmpty();
        assertThat(callers.proven("launcher.own", "/draining")).contains("launcher");
    }

    /** The container takes these for other paths than they seem to be. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/content/../draining",
                "/content/..",
                "/content/./x",
                "/content//x",
                "/content/..;a=b/draining",
                "/content/%2e%2e/draining",
                "/content/%2E./draining",
                "/content/..%2fdraining",
                "/content\\..\\draining"
            })
    void aPathThatIsNotPlainIsNobodys(String path) {
        assertThat(callers.proven("gateway.old", path)).isEmpty();
    }

    @Test
    void anEncodedLetterIsPlainEnough() {
        assertThat(callers.proven("gateway.old", "/content/articles/caf%C3%A9")).contains("gateway");
    }

    @Test
    void aThirdSecretIsRefusedAtTheStart() {
        var config = new MapConfig(Map.of(
                "masthead.callers.gateway.paths",
                "/content",
                "masthead.callers.gateway",
                hash("a") + "," + hash("b") + "," + hash("c")));

        assertThatThrownBy(() -> new Callers(config)).hasMessageContaining("gateway");
    }
}
