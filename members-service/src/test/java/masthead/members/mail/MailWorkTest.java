package masthead.members.mail;

import static masthead.members.Staff.ADAS;
import static masthead.members.Staff.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masthead.members.MembersDatabase;
import masthead.platform.json.Json;
import masthead.platform.worker.Lease;
import masthead.platform.worker.LeasedWork;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Letters on their way to a mail server, which is real, or says no as one would. */
class MailWorkTest {
    private static final Map<String, String> VALUES = Map.of(
            "name", "Ada Quill", "device", "Firefox on Linux", "time", "noon", "url", "https://independent.example/");
    private final MembersDatabase members = new MembersDatabase();
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aMailHasBothFormsAndAnIdThatStaysTheSame() throws Exception {
        server.start();
        Lease lease = asked();

        work(lease, server.getSmtp().getPort());
        work(lease, server.getSmtp().getPort());

        MimeMessage[] received = server.getReceivedMessages();
        assertThat(received).hasSize(2);
        assertThat(received[0].getMessageID())
                .isEqualTo(received[1].getMessageID())
                .endsWith("@independent.example>");
        assertThat(received[0].getSubject()).isEqualTo("New sign-in to The Independent");
        assertThat(received[0].getFrom()[0]).hasToString("The Independent <desk@independent.example>");
        assertThat(received[0].getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var both = (MimeMultipart) received[0].getContent();
        assertThat(both.getContentType()).startsWith("multipart/alternative");
        assertThat(both.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(both.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
    }

    @Test
    void aServerThatIsAwayOrBusyIsWaitedForLongerAndLonger() throws Exception {
        Lease lease = asked();

        assertThatThrownBy(() -> work(lease, 1)).isInstanceOf(LeasedWork.Later.class);
        members.at(NOON.plus(Duration.ofSeconds(40)));
        try (var busy = new Refusing("451 4.3.0 not now")) {
            assertThatThrownBy(() -> work(lease, busy.port()))
                    .isInstanceOf(LeasedWork.Later.class)
                    .hasMessageStartingWith("mail server: ")
                    .message()
                    .doesNotContain("@");
        }
    }

    @Test
    void whatTheServerRefusesForGoodIsNotTriedAgain() throws Exception {
        try (var strict = new Refusing("550 5.1.1 no such mailbox")) {
            assertThat(work(asked(), strict.port()).dropped()).isEqualTo(1);
        }
    }

    @Test
    void aMailThatIsOfNoUseAnyMoreIsNotSent() throws Exception {
        server.start();
        Lease lease = asked();
        members.at(NOON.plus(Duration.ofDays(2)));

        assertThat(work(lease, server.getSmtp().getPort()).dropped()).isEqualTo(1);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void nothingIsKeptOfAMailThatIsGivenUp() throws Exception {
        asked();

        members.run(beans -> {
            UUID task = beans.get(Session.class)
                    .createNativeQuery("select id from task", UUID.class)
                    .getSingleResult();
            var lease = new Lease(task, "mail", Json.mapper().nullNode(), 8, UUID.randomUUID(), () -> true);
            beans.with(MailSettings.class, settings(1))
                    .get(MailWork.class)
                    .givenUp(lease, new IllegalStateException("broken"));
        });

        String payload = members.get(beans -> beans.get(Session.class)
                .createNativeQuery("select cast(payload as text) from task", String.class)
                .getSingleResult());
        assertThat(payload).isEqualTo("{}");
    }

    @Test
    void aPretendedMailIsWorkAndNoMail() throws Exception {
        members.run(beans -> beans.get(Mails.class).pretend(MailKind.NEW_DEVICE, VALUES));

        assertThat(work(lease(), 1).dropped()).isZero();
    }

    private Lease asked() throws IOException {
        members.run(beans -> beans.get(Mails.class).send(MailKind.NEW_DEVICE, ADAS, VALUES));
        return lease();
    }

    private Lease lease() throws IOException {
        String payload = members.get(beans -> beans.get(Session.class)
                .createNativeQuery("select cast(payload as text) from task", String.class)
                .getSingleResult());
        assertThat(payload).doesNotContain("Ada Quill", "independent.example");
        return new Lease(UUID.randomUUID(), "mail", Json.mapper().readTree(payload), 1, UUID.randomUUID(), () -> true);
    }

    private MailWork work(Lease lease, int port) throws Exception {
        MailWork[] done = new MailWork[1];
        members.get(beans -> {
                    MailWork work =
                            beans.with(MailSettings.class, settings(port)).get(MailWork.class);
                    done[0] = work;
                    try {
                        work.run(lease);
                        return Optional.empty();
                    } catch (Exception failed) {
                        return Optional.of(failed);
                    }
                })
                .ifPresent(MailWorkTest::rethrow);
        return done[0];
    }

    @SuppressWarnings("unchecked")
    private static <E extends Exception> void rethrow(Object failed) throws E {
        throw (E) failed;
    }

    private static MailSettings settings(int port) {
        var settings = new MailSettings();
        settings.host = "127.0.0.1";
        settings.port = port;
        settings.from = "The Independent <desk@independent.example>";
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.tls = "none";
        return settings;
    }

    /** Answers every recipient in the same way. */
    private static final class Refusing implements AutoCloseable {
        private final ServerSocket socket;
        private final String answer;

        Refusing(String answer) throws IOException {
            this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            this.answer = answer;
            var thread = new Thread(this::serve);
            thread.setDaemon(true);
            thread.start();
        }

        int port() {
            return socket.getLocalPort();
        }

        private void serve() {
            try (Socket client = socket.accept()) {
                var in = new java.io.BufferedReader(
                        new java.io.InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                say(client, "220 here");
                for (String line = in.readLine(); line != null; line = in.readLine()) {
                    say(client, line.startsWith("RCPT") ? answer : "250 yes");
                }
            } catch (IOException ended) {
                // the client went, or the test did
            }
        }

        private static void say(Socket client, String line) throws IOException {
            client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
