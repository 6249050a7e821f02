package masthead.articles.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import masthead.articles.media.TestMedia;
import masthead.platform.testing.Caller;
import masthead.platform.testing.Caller.Answer;
import masthead.platform.testing.Container;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An archive's way from the upload to the reader, in the container. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportsIT {
    @ArquillianResource
    @SuppressWarnings("NullAway.Init")
    URL deployment;

    private Caller owner;
    private Caller gateway;

    @BeforeEach
    void waitUntilItIsReady() {
        Caller nobody = Caller.of(deployment);
        nobody.until("/ready", answer -> answer.status() == 200);
        owner = nobody.allowed("articles", List.of("imports.run", "articles.read"));
        gateway = nobody.asService("gateway", Container.GATEWAY);
    }

    @Test
    void anArchiveIsImportedAndASecondOneChangesNothing() throws IOException {
        Caller keyed = owner.with("Idempotency-Key", "the archive of the old paper");
        // Packed anew it would be another file: the time is in it.
        byte[] archive = archive();

        Answer asked = keyed.upload("/imports?name=old-paper.xml", archive);
        Answer askedAgain = keyed.upload("/imports?name=old-paper.xml", archive);

        assertThat(asked.status()).isEqualTo(202);
        assertThat(askedAgain.made()).isEqualTo(asked.made());
        Answer done = whenOver(asked);
        assertThat(done.json().path("state").asText()).isEqualTo("done");
        assertThat(done.json().path("processed")).isEqualTo(done.json().path("total"));
        assertThat(done.json().at("/report/imported/post/private").asInt()).isEqualTo(1);
        assertThat(gateway.get("/content/articles/the-quay").text()).contains("The quay sank again.");
        assertThat(gateway.get("/content/redirects?path=/%3Fp%3D1").text()).contains("/the-quay");
        assertThat(gateway.get("/content/articles/what-the-board-said").status())
                .isEqualTo(404);
        Answer losses = owner.get(asked.made() + "/losses?limit=2");
        assertThat(losses.json().path("items")).hasSize(2);
        assertThat(owner.get(asked.made() + "/losses?limit=2&after="
                                + losses.json().path("next").asText())
                        .json()
                        .path("items"))
                .hasSize(2);
        Answer second = whenOver(owner.upload("/imports", archive()));
        assertThat(second.json().at("/report/imported")).isEmpty();
        assertThat(second.json().at("/report/changed")).isEmpty();
    }

    @Test
    void whatIsNoArchiveIsRefusedWithTheReason() {
        Answer refused = owner.upload("/imports", "no zip".getBytes(StandardCharsets.UTF_8));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("type").asText()).isEqualTo("urn:masthead:problem:archive-refused");
    }

    private Answer whenOver(Answer asked) {
        return owner.until(
                asked.made(), answer -> answer.json().path("state").asText().matches("done|failed"));
    }

    private static byte[] archive() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out);
                InputStream export = ImportsIT.class.getResourceAsStream("/imports/varnholm.wxr.xml")) {
            zip.putNextEntry(new ZipEntry("old-paper.xml"));
            Objects.requireNonNull(export).transferTo(zip);
            zip.putNextEntry(new ZipEntry("media/2019/03/quay.jpg"));
            zip.write(TestMedia.betraying());
        }
        return out.toByteArray();
    }
}
