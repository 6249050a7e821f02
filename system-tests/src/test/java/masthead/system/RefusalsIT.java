package masthead.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import masthead.system.http.Answer;
import masthead.system.http.Http;
import masthead.system.http.Request;
import masthead.system.newsroom.Desk;
import masthead.system.newsroom.Newsroom;
import masthead.system.newsroom.Picture;
import masthead.system.newsroom.Story;
import masthead.system.run.RunningNewsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OneNewsroom.class)
class RefusalsIT {
    private static final int WIDTH_OF_PNG = 16;
    private static final int SUM_OF_HEADER = 29;

    private final Http reader;
    private final Desk desk;

    RefusalsIT(RunningNewsroom newsroom, Desk desk) {
        this.reader = newsroom.http();
        this.desk = desk;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'script','content':[]}",
                "{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'link','attrs':{'href':'javascript:alert(1)'}}]}]}",
                "{'type':'paragraph','content':[{'type':'text','text':'x','marks':[{'type':'link','attrs':{'href':'data:text/html,x'}}]}]}",
                "{'type':'paragraph','attrs':{'onclick':'alert(1)'},'content':[]}",
                "{'type':'heading','attrs':{'level':1},'content':[]}",
                "{'type':'embed','attrs':{'url':'https://evil.example/x'}}",
                "{'type':'picture','attrs':{'media':'../../etc/passwd'}}",
                "{'type':'table','content':[]}",
                "{'type':'paragraph','content':[{'type':'text','text':'bell \\u0007'}]}"
            })
    void aHostileBlockIsRefusedAndItsPlaceNamed(String block) {
        Answer refused = post(block);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.json().path("violations").path(0).path("field").asText())
                .startsWith("body");
        assertThat(refused.json().path("violations").path(0).path("message").asText())
                .isNotBlank();
    }

    @Test
    void depthsWithoutEndAreRefused() {
        String open = "{'type':'blockquote','content':[";
        assertThat(post(open.repeat(200) + "]}".repeat(200)).status()).isEqualTo(400);
        assertThat(post(open.repeat(20_000) + "]}".repeat(20_000)).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{'headline':'a','headline':'b'}",
                "{'headline':'a','colour':'red'}",
                "{'headline':7}",
                "{'headline':'a'} x"
            })
    void whatIsNoDocumentIsRefusedWithAReason(String body) {
        Answer refused = desk.send(Request.of("POST", "/api/articles")
                .body("application/json", body.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("detail").asText() + refused.json().path("violations"))
                .isNotBlank()
                .doesNotContain("com.fasterxml")
                .doesNotContain("masthead.");
    }

    @Test
    void otherTypesThanJsonAreRefused() {
        assertThat(desk.send(Request.of("POST", "/api/articles").body("text/plain", new byte[] {'{', '}'}))
                        .status())
                .isEqualTo(415);
    }

    @Test
    void textThatLooksLikeMarkupStaysText() {
        String nasty = "</script><img src=x onerror=alert(1)> & \"quoted\" '; --";
        Story story = desk.publish(
                Newsroom.ferryStory().headline(nasty).standfirst(nasty).text(nasty));

        Answer page = reader.await(story.url(), 200);

        assertThat(page.page().select("h1").text()).isEqualTo(nasty);
        assertThat(page.page().select("img[src=x]")).isEmpty();
        assertThat(page.page().select(".body").text()).contains(nasty);
    }

    @Test
    void filesThatAreNoPicturesAreRefusedWithAReason() {
        byte[] jpeg = Picture.ofSize(800, 600).jpeg();
        refused(
                422,
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                        .getBytes(StandardCharsets.UTF_8));
        refused(422, "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        refused(422, "MZ\u0090 a program".getBytes(StandardCharsets.ISO_8859_1));
        refused(422, Arrays.copyOf(jpeg, jpeg.length / 2));
        refused(422, new byte[0]);
        refused(422, claiming(50_000, 50_000));
    }

    private void refused(int status, byte[] file) {
        Answer answer = desk.send(Request.of("POST", "/api/media?name=x.jpg").body("image/jpeg", file));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.json().path("detail").asText()).isNotBlank();
    }

    /** A small PNG whose header promises many more pixels. */
    private static byte[] claiming(int width, int height) {
        byte[] png = Picture.ofSize(8, 8).png();
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(WIDTH_OF_PNG, width).putInt(WIDTH_OF_PNG + 4, height);
        var sum = new CRC32();
        sum.update(png, WIDTH_OF_PNG - 4, SUM_OF_HEADER - WIDTH_OF_PNG + 4);
        header.putInt(SUM_OF_HEADER, (int) sum.getValue());
        return png;
    }

    private Answer post(String block) {
        String text =
                "{\"headline\":\"Hostile\",\"body\":{\"type\":\"doc\",\"content\":[" + block.replace('\'', '"') + "]}}";
        return desk.send(
                Request.of("POST", "/api/articles").body("application/json", text.getBytes(StandardCharsets.UTF_8)));
    }
}
