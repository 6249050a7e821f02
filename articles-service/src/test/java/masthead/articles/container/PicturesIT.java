package masthead.articles.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import masthead.platform.testing.Container;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A picture's way from the upload to the reader, in the container. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PicturesIT {
    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller editor;
    private Caller gateway;

    @BeforeEach
    void waitUntilItIsReady() {
        Caller nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
        editor = nobody.allowed(
                "articles",
                List.of(
                        "articles.read",
                        "articles.write",
                        "articles.publish",
                        "articles.withdraw",
                        "media.read",
                        "media.write"));
        gateway = nobody.asService("gateway", Container.GATEWAY);
    }

    @Test
    void renditionsAreMadeAndReadersGetThemWhileAStoryShowsThem() throws IOException {
        String picture = uploaded(1400, 1000);
        String file = "/content/media/" + id(picture) + "/1/wide-640.";
        assertThat(gateway.get(file + "webp").status()).isEqualTo(410);

        String story = shownBy(id(picture));
        Answer webp = gateway.get(file + "webp");
        assertThat(webp.status()).isEqualTo(200);
        assertThat(webp.header("Content-Type")).isEqualTo("image/webp");
        BufferedImage jpeg = ImageIO.read(new ByteArrayInputStream(gateway.bytes(file + "jpg")));
        assertThat(jpeg.getWidth()).isEqualTo(640);
        assertThat(jpeg.getHeight()).isEqualTo(360);

        editor.with("If-Match", editor.get(story).header("ETag"))
                .send("PUT", story + "/withdrawal", "{\"reason\":\"In doubt\"}");
        assertThat(gateway.get(file + "webp").status()).isEqualTo(410);
    }

    @Test
    void theSameUploadSentAgainWithItsKeyMakesOnePicture() throws IOException {
        Caller keyed = editor.with("Idempotency-Key", "the harbour, once");
        byte[] picture = jpeg(700, 500);

        Answer first = keyed.upload("/media?name=harbour.jpg", picture);
        Answer again = keyed.upload("/media?name=harbour.jpg", picture);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.made()).isEqualTo(first.made());
        assertThat(keyed.upload("/media?name=harbour.jpg", jpeg(500, 500)).status())
                .isEqualTo(422);
    }

    @Test
    void aPictureIsFoundByTheFileAsWhichItCame() throws Exception {
        byte[] file = jpeg(333, 222);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        assertThat(editor.get("/media?sha256=" + sha256).json().path("items")).isEmpty();

        String picture = editor.upload("/media?name=ferry.jpg", file).made();

        var found = editor.get("/media?sha256=" + sha256).json();
        assertThat(found.path("items")).hasSize(1);
        assertThat(found.path("items").path(0).path("id").asText()).isEqualTo(id(picture));
        assertThat(editor.get("/media?sha256=everything").status()).isEqualTo(400);
    }

    @Test
    void anotherFocalPointMakesOtherFiles() throws IOException {
        String picture = uploaded(900, 600);

        Answer changed = editor.with("If-Match", editor.get(picture).header("ETag"))
                .send("PUT", picture, "{\"alt\":\"Cranes\",\"focalX\":0.1,\"focalY\":0.5}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("renditions")).isNotEmpty();
        editor.until(picture, answer -> answer.text().contains("/2/square-320.webp"));
        assertThat(editor.get(picture).json().path("alt").asText()).isEqualTo("Cranes");
    }

    @Test
    void whatIsNoWholePictureIsRefusedWithTheReason() throws IOException {
        byte[] whole = jpeg(400, 300);

        Answer half = editor.upload("/media?name=half.jpg", java.util.Arrays.copyOf(whole, whole.length / 2));
        Answer svg = editor.upload("/media?name=x.jpg", "<svg/>".getBytes(StandardCharsets.UTF_8));

        assertThat(half.status()).isEqualTo(422);
        assertThat(half.json().path("type").asText()).isEqualTo("urn:masthead:problem:picture-refused");
        assertThat(svg.status()).isEqualTo(422);
    }

    @Test
    void aPictureOfFiftyMegapixelsDoesNotExhaustTheService() throws IOException {
        Answer answer = editor.upload("/media?name=large.jpg", jpeg(8600, 5800));

        assertThat(answer.status()).isEqualTo(201);
        editor.until(answer.made(), made -> made.text().contains("original-1920.webp"));
    }

    @Test
    void staffSeeAPictureThatReadersDoNotAndAskWhetherItIsTheSame() throws IOException {
        String picture = uploaded(1300, 900);

        Answer seen = editor.get(picture + "/files/wide-640.webp");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(editor.with("If-None-Match", seen.header("ETag"))
                        .get(picture + "/files/wide-640.webp")
                        .status())
                .isEqualTo(304);
        assertThat(editor.get(picture + "/files/wide-641.webp").status()).isEqualTo(404);
        assertThat(editor.get(picture + "/files/..%2Foriginal").status()).isEqualTo(404);
        assertThat(gateway.get("/content" + picture + "/1/wide-640.webp").status())
                .isEqualTo(410);
    }

    @Test
    void anOutsiderWithALinkSeesItsPicturesUntilTheLinkIsRevoked() throws IOException {
        String picture = uploaded(1280, 900);
        String other = uploaded(1270, 900);
        String story =
                editor.send("POST", "/articles", """
                {"headline":"Fog before its time","leadPicture":{"media":"%s","alt":"Cranes"}}""".formatted(id(picture))).made();
        Answer made = editor.send("POST", story + "/previews", "{}");
        String link = "/content/previews/" + made.json().path("url").asText().substring("/preview/".length());

        String shown =
                gateway.get(link).json().at("/leadPicture/renditions/0/url").asText();
        assertThat(shown).startsWith(made.json().path("url").asText() + "/media/");
        Answer file = gateway.get("/content/previews" + shown.substring("/preview".length()));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Cache-Control")).isEqualTo("private, no-store");
        assertThat(gateway.get(link + "/media/" + id(other) + "/1/wide-640.webp")
                        .status())
                .isEqualTo(404);

        editor.send("DELETE", made.made(), null);
        assertThat(gateway.get("/content/previews" + shown.substring("/preview".length()))
                        .status())
                .isEqualTo(410);
    }

    private String uploaded(int width, int height) throws IOException {
        Answer answer = editor.upload("/media?name=harbour.jpg", jpeg(width, height));
        assertThat(answer.status()).isEqualTo(201);
        editor.until(answer.made(), made -> made.text().contains("/1/wide-640.webp"));
        return answer.made();
    }

    private String shownBy(String picture) {
        String story = editor.send("POST", "/articles", """
                {"slug":"story-%s","headline":"Fog","leadPicture":{"media":"%s","alt":"Cranes"}}""".formatted(UUID.randomUUID(), picture))
                .made();
        Answer published = editor.with("If-Match", editor.get(story).header("ETag"))
                .send("PUT", story + "/publication", "{\"revision\":1}");
        assertThat(published.status()).isEqualTo(200);
        return story;
    }

    private static String id(String picture) {
        return picture.substring(picture.lastIndexOf('/') + 1);
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR), "jpeg", out);
        return out.toByteArray();
    }
}
