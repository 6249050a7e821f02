package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import masthead.system.http.Http;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that the edge and what stands behind it could understand differently (RFC 9112, 11.2): refused, or harmless to
 * whoever asks next.
 */
@ExtendWith(OneNewsroom.class)
class SmugglingIT {
    private static final int PATIENCE_MS = 8_000;
    private static final int NEIGHBOURS = 20;

    /** What the edge or the gateway says to what it doesn't take; 0 where the connection is closed without a word. */
    private static final Set<Integer> REFUSED = Set.of(0, 400, 403, 404, 405, 408, 411, 413, 421, 431, 501, 505);

    private final RunningNewsroom newsroom;
    private final Http reader;
    private final Desk desk;
    private Story story;

    SmugglingIT(RunningNewsroom newsroom, Desk desk) {
        this.newsroom = newsroom;
        this.reader = newsroom.http();
        this.desk = desk;
        this.story = desk.begin(Newsroom.ferryStory());
    }

    @BeforeEach
    void publish() {
        story = desk.publish(Newsroom.ferryStory());
        reader.await(story.url(), 200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST / HTTP/1.1|Host: localhost|Content-Length: 4|Content-Length: 5||abcd",
                "POST / HTTP/1.1|Host: localhost|Content-Length: +4||abcd",
                "POST / HTTP/1.1|Host: localhost|Content-Length: 0x4||abcd",
                "POST / HTTP/1.1|Host: localhost|Content-Length: 4, 5||abcd",
                "POST / HTTP/1.1|Host: localhost|Content-Length : 4||abcd",
                "POST / HTTP/1.1|Host: localhost|Transfer-Encoding: xchunked||0||",
                "POST / HTTP/1.1|Host: localhost|Transfer-Encoding: chunked, identity||0||",
                "POST / HTTP/1.1|Host: localhost|Transfer-Encoding: chunked|Transfer-Encoding: cow||0||",
                "POST / HTTP/1.1|Host: localhost|Transfer-Encoding: chunked||zz|abc|0||",
                "POST / HTTP/1.1|Host: localhost|Transfer_Encoding: chunked||0||",
                "GET / HTTP/1.1|Host: localhost|Host: evil.example||",
                "GET / HTTP/1.1|Host: localhost, evil.example||",
                "GET / HTTP/1.1||",
                "GET http://evil.example/ HTTP/1.1|Host: localhost||",
                "GET / HTTP/1.1|Host: localhost|No colon here||",
                "GET / HTTP/1.1|Host: evil.example, localhost||",
                "PRI * HTTP/2.0||SM||"
            })
    void whatHasTwoMeaningsIsRefusedAndTheNextReaderGetsTheirs(String request) throws IOException {
        String answer = send(request.replace("|", "\r\n"));

        assertThat(REFUSED).as(answer).contains(status(answer));
        assertNeighboursAreServed();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1|Host: localhost|X-Folded: a| GET /smuggled HTTP/1.1||",
                "GET / HTTP/9.9|Host: localhost||",
                "GET  / HTTP/1.1|Host: localhost||",
                "POST / HTTP/1.1|Host: localhost|Content-Length: 60|Transfer-Encoding: chunked||0||GET /smuggled HTTP/1.1|X: ",
                "POST / HTTP/1.1|Host: localhost|Content-Length: 6|Transfer-Encoding: chunked||0||X",
                "GET / HTTP/1.1|Host: localhost|Content-Length: 45||GET /smuggled HTTP/1.1|Host: localhost||",
                "GET /media/x HTTP/1.0|Host: localhost|Transfer-Encoding: chunked||0||GET /smuggled HTTP/1.1|X: ",
                "POST /api/articles HTTP/1.1|Host: localhost|Content-Length: 0||GET /smuggled HTTP/1.1|X: "
            })
    void whatIsHiddenInABodyReachesNobodyElse(String request) throws IOException {
        send(request.replace("|", "\r\n"));

        assertNeighboursAreServed();
    }

    @Test
    void linesThatEndWithoutCarriageReturnAreNoOneElsesEither() throws IOException {
        send("POST / HTTP/1.1\nHost: localhost\nContent-Length: 6\n\nabcdefGET /smuggled HTTP/1.1\nX: ");

        assertNeighboursAreServed();
    }

    /** On connections of their own, which the edge may lead to the same connection of the gateway. */
    private void assertNeighboursAreServed() {
        for (int i = 0; i < NEIGHBOURS; i++) {
            assertThat(reader.get(story.url()).expect(200).text())
                    .contains(story.draft().headline());
        }
    }

    /** Sends these bytes and nothing more; everything that comes back. */
    private String send(String bytes) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), newsroom.edgePort())) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static int status(String answer) {
        return answer.isEmpty() ? 0 : Integer.parseInt(answer.split(" ", 3)[1]);
    }
}
