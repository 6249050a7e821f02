package masthead.deploy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import masthead.deploy.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlSocketTest {
    @TempDir
    Path folder;

    private final List<String> results = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private Path path;
    private ControlSocket socket;

    @BeforeEach
    void open() throws IOException {
        path = folder.resolve("control.sock");
        Command greet = (request, answers) -> {
            answers.progress("thinking");
            answers.result("hello " + request.needed("name"));
        };
        Command fail = (request, answers) -> {
            throw new Trouble("it is raining");
        };
        socket = ControlSocket.open(path, Map.of("greet", greet, "fail", fail));
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
    }

    @Test
    void aCommandAnswersAndSaysHowFarItIs() throws IOException {
        assertThat(call("greet", Map.of("name", "Zürich"))).isEmpty();
        assertThat(progress).containsExactly("thinking");
        assertThat(results).containsExactly("hello Zürich");
    }

    @Test
    void aFailureComesWithItsReason() throws IOException {
        assertThat(call("fail", Map.of())).isEqualTo("it is raining");
        assertThat(call("greet", Map.of())).isEqualTo("The greet command needs name");
        assertThat(call("dance", Map.of())).isEqualTo("The launcher knows no command dance");
    }

    @Test
    void onlyItsOwnerMayTalkToTheLauncher() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
    }

    @Test
    void aClosedSocketIsGone() throws IOException {
        socket.close();

        assertThat(path).doesNotExist();
        assertThatThrownBy(() -> call("greet", Map.of())).isInstanceOf(IOException.class);
    }

    private String call(String command, Map<String, String> arguments) throws IOException {
        return new Caller(path).call(new Request(command, arguments), new Answers() {
            @Override
            public void result(String text) {
                results.add(text);
            }

            @Override
            public void progress(String line) {
                progress.add(line);
            }
        });
    }
}
