package masthead.deploy.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.http.Answer;
import masthead.deploy.http.Client;
import masthead.deploy.process.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {
    private static final List<String> MAIL = List.of(
            "From: The Harbour Post <post@harbour.example>",
            "To: ada@reader.example",
            "Subject: =?UTF-8?Q?Best=C3=A4tigen?=",
            "MIME-Version: 1.0",
            "Content-Type: multipart/alternative; boundary=b",
            "",
            "--b",
            "Content-Type: text/plain; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            "Open http://localhost:8080/subscriptions/confirm?token=3Dabc&x=3D1",
            "..a line with a dot",
            "--b",
            "Content-Type: text/html; charset=utf-8",
            "",
            "<p>Hello<script>alert(1)</script></p>",
            "--b--");

    @TempDir
    Path folder;

    private final Ports ports = new Ports();
    private final int smtp = ports.free();
    private final int page = ports.free();
    private final Client client = new Client("http://127.0.0.1:" + page, Map.of(), Duration.ofSeconds(5));
    private DataDirectory data;
    private MailCatcher catcher;

    @BeforeEach
    void start() {
        data = DataDirectory.open(folder);
        catcher = MailCatcher.start(data, smtp, page);
    }

    @AfterEach
    void stop() throws IOException {
        catcher.close();
    }

    @Test
    void aMailIsReadAsItWasSent() throws IOException, InterruptedException {
        assertThat(send("ada@reader.example", MAIL)).endsWith("250 kept", "221 bye");

        JsonNode mail = client.get("/messages/1").json();
        assertThat(mail.path("subject").asText()).isEqualTo("Bestätigen");
        assertThat(mail.path("to").get(0).asText()).isEqualTo("ada@reader.example");
        assertThat(mail.path("text").asText())
                .isEqualTo("Open http://localhost:8080/subscriptions/confirm?token=abc&x=1\r\n.a line with a dot");
        assertThat(mail.path("html").asText()).contains("<p>Hello");
    }

    @Test
    void thePageShowsLinksAndRunsNothing() throws IOException, InterruptedException {
        send("ada@reader.example", MAIL);

        Answer list = client.get("/");
        assertThat(list.body()).contains("<a href=\"/1\">Bestätigen</a>", "ada@reader.example");
        Answer shown = client.get("/1");
        assertThat(shown.body())
                .contains("<a href=\"http://localhost:8080/subscriptions/confirm?token=abc&amp;x=1\">")
                .contains("<iframe sandbox")
                .doesNotContain("<script");
        assertThat(client.get("/1/html").header("content-security-policy").orElse(""))
                .startsWith("default-src 'none'");
        assertThat(client.get("/2").status()).isEqualTo(404);
    }

    @Test
    void theNewestIsFirstAndNothingIsLostByAStartAnew() throws IOException, InterruptedException {
        send("one@reader.example", MAIL);
        catcher.close();
        while (!Ports.isFree(page)) {
            Thread.onSpinWait(); // the page's server lets go of its port a moment after it is stopped
        }
        catcher = MailCatcher.start(data, smtp, page);
        send("two@reader.example", MAIL);

        JsonNode items = client.get("/messages").json().path("items");
        assertThat(items).hasSize(2);
        assertThat(items.get(0).path("to").get(0).asText()).isEqualTo("two@reader.example");
    }

    @Test
    void aMailThatIsTooLargeIsRefused() throws IOException, InterruptedException {
        var large = new ArrayList<>(MAIL);
        for (int n = 0; n < 3000; n++) {
            large.add("x".repeat(990));
        }

        assertThat(send("ada@reader.example", large)).contains("552 too large");
        assertThat(client.get("/messages").json().path("items")).isEmpty();
    }

    /** What the server says to each of our lines. */
    private List<String> send(String to, List<String> mail) throws IOException {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), smtp)) {
            socket.setSoTimeout(5000);
            String said = String.join("\r\n", mail).replace("\r\n.", "\r\n..");
            String all = "HELO test\r\nMAIL FROM:<post@harbour.example>\r\nRCPT TO:<" + to + ">\r\nDATA\r\n"
                    + said.replace("\r\n...", "\r\n..") + "\r\n.\r\nQUIT\r\n";
            socket.getOutputStream().write(all.getBytes(StandardCharsets.UTF_8));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            return in.lines().toList();
        }
    }
}
