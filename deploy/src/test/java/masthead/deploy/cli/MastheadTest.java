package masthead.deploy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import masthead.deploy.Trouble;
import masthead.deploy.control.Command;
import masthead.deploy.control.ControlSocket;
import masthead.deploy.data.DataDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MastheadTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void wrongUseIsATwoAndSaysWhy() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("dance")).isEqualTo(2);
        assertThat(run("scale", "feed")).isEqualTo(2);
        assertThat(run("scale", "feed", "many")).isEqualTo(2);
        assertThat(run("api-key")).isEqualTo(2);
        assertThat(run("api-key", "create", "robot")).isEqualTo(2);
        assertThat(run("staff")).isEqualTo(2);
        assertThat(run("staff", "invite", "ada@harbour.example")).isEqualTo(2);
        assertThat(run("sign-in-link")).isEqualTo(2);
        assertThat(run("events", "retry")).isEqualTo(2);
        assertThat(run("events", "list", "1")).isEqualTo(2);
        assertThat(err.toString()).contains("Which command?", "retry needs the ID of an event", "--role=ROLE");
    }

    @Test
    void noLauncherIsAOneAndSaysWhatToDo() {
        assertThat(run("status")).isEqualTo(1);
        assertThat(err.toString()).contains("No launcher runs on " + folder, "deploy/run");
    }

    @Test
    void helpIsAZeroWithoutALauncher() {
        assertThat(run("--help")).isZero();
        assertThat(run("import", "--help")).isZero();
        assertThat(out.toString()).contains("restart", "--media=DIR");
    }

    @Test
    void whatTheLauncherSaysIsPrinted() throws IOException {
        Command scale = (request, answers) -> {
            answers.progress("starting");
            answers.result(request.needed("service") + "=" + request.needed("instances") + " " + request.json());
        };
        try (var socket = launcher(Map.of("scale", scale))) {
            assertThat(socket).isNotNull();
            assertThat(run("scale", "feed", "2", "--json")).isZero();
            assertThat(run("--json", "scale", "feed", "3")).isZero();
        }
        assertThat(out).hasToString("feed=2 true\nfeed=3 true\n");
        assertThat(err).hasToString("starting\nstarting\n");
    }

    @Test
    void anInvitationGoesWithTheNameThatWasGivenOrWithout() throws IOException {
        Command staff = (request, answers) -> answers.result(
                request.needed("address") + " " + request.needed("role") + " " + request.argument("name"));
        try (var socket = launcher(Map.of("staff", staff))) {
            assertThat(socket).isNotNull();
            assertThat(run("staff", "invite", "ada@harbour.example", "--role", "editor"))
                    .isZero();
            assertThat(run("staff", "invite", "ada@harbour.example", "--role", "editor", "--name", "Ada Quill"))
                    .isZero();
        }
        assertThat(out)
                .hasToString("ada@harbour.example editor Optional.empty\n"
                        + "ada@harbour.example editor Optional[Ada Quill]\n");
    }

    @Test
    void whatTheLauncherCannotDoIsAOneWithItsReason() throws IOException {
        Command restart = (request, answers) -> {
            throw new Trouble("There is no service " + request.needed("service"));
        };
        try (var socket = launcher(Map.of("restart", restart))) {
            assertThat(socket).isNotNull();
            assertThat(run("restart", "printing")).isEqualTo(1);
        }
        assertThat(err).hasToString("There is no service printing\n");
    }

    private ControlSocket launcher(Map<String, Command> commands) throws IOException {
        return ControlSocket.open(DataDirectory.open(folder).controlSocket(), commands);
    }

    private int run(String... arguments) {
        CommandLine line = Masthead.line();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        var all = new ArrayList<>(List.of("--repository", "/nowhere", "--data", folder.toString()));
        all.addAll(List.of(arguments));
        return line.execute(all.toArray(String[]::new));
    }
}
