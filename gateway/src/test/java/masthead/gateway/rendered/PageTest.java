package masthead.gateway.rendered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import com.aayushatharva.brotli4j.decoder.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {
    private static final String TEXT = "<p>The barrier has been closed eleven times this autumn.</p>".repeat(50);
    private static final Page PAGE = Page.of(200, "text/html; charset=utf-8", TEXT);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "nothing|IDENTITY",
                "''|IDENTITY",
                "gzip|GZIP",
                "gzip, deflate, br, zstd|BROTLI",
                "br, gzip;q=0.8|BROTLI",
                "br;q=0.5, gzip;q=0.8|GZIP",
                "GZIP ; Q=0.8|GZIP",
                "x-gzip|GZIP",
                "*|BROTLI",
                "*;q=0.8, br;q=0.1|GZIP",
                "gzip, *;q=0|GZIP",
                "gzip;q=0|IDENTITY",
                "gzip;q=0.000, br;q=0|IDENTITY",
                "identity;q=0, gzip;q=0.1|GZIP",
                "identity, gzip;q=0.5|IDENTITY",
                "gzip;q=0.001|GZIP",
                "gzip;q=much|IDENTITY",
                "deflate, zstd|IDENTITY",
                "*;q=0|IDENTITY"
            })
    void everybodyGetsWhatTheyLikeBest(String accepted, Coding coding) {
        assertThat(PAGE.coding(accepted)).isEqualTo(coding);
    }

    @Test
    void whateverTheCodingTheTextIsTheSame() throws IOException {
        assertThat(PAGE.bytes(Coding.IDENTITY)).asString(StandardCharsets.UTF_8).isEqualTo(TEXT);
        assertThat(Decoder.decompress(PAGE.bytes(Coding.BROTLI)).getDecompressedData())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(TEXT);
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(PAGE.bytes(Coding.GZIP)))) {
            assertThat(gzip.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(TEXT);
        }
    }

    @Test
    void eachCodingHasATagOfItsOwnAndTheSameTextTheSame() {
        assertThat(Arrays.stream(Coding.values()).map(PAGE::etag)).doesNotHaveDuplicates();
        Page again = Page.of(200, "text/html; charset=utf-8", TEXT);
        assertThat(again.etag(Coding.BROTLI)).isEqualTo(PAGE.etag(Coding.BROTLI));
        assertThat(Page.of(200, "text/html; charset=utf-8", TEXT + " ").etag(Coding.GZIP))
                .isNotEqualTo(PAGE.etag(Coding.GZIP));
    }

    @Test
    void itWeighsAsMuchAsBothCodingsBeforeAnybodyAsksForTheSecond() throws IOException {
        String text = Files.readString(Path.of("src/main/site/style/body.css"));
        Page page = Page.of(200, "text/css; charset=utf-8", text);
        int before = page.weight();
        int both = page.bytes(Coding.BROTLI).length + page.bytes(Coding.GZIP).length;
        assertThat(page.weight()).isEqualTo(before).isCloseTo(both, withinPercentage(10));
    }

    @Test
    void whatTheBuildCompressedNeedsNoBrotliHere() {
        Page asset = Page.of(200, "text/css; charset=utf-8", TEXT.getBytes(StandardCharsets.UTF_8), new byte[] {1});

        assertThat(asset.bytes(Coding.IDENTITY))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(TEXT);
        assertThat(asset.bytes(Coding.GZIP)).isEqualTo(PAGE.bytes(Coding.GZIP));
    }

    @Test
    void whatWasCompressedOnceIsKept() {
        assertThat(PAGE.bytes(Coding.GZIP)).isSameAs(PAGE.bytes(Coding.GZIP));
        assertThat(PAGE.bytes(Coding.BROTLI)).isSameAs(PAGE.bytes(Coding.BROTLI));
    }
}
