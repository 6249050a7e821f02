package masthead.articles.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleansingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void whatAPictureShowsIsKept(String format) throws IOException {
        BufferedImage kept = cleansed(Pictures.file(64, 48, format));

        assertThat(kept.getWidth()).isEqualTo(64);
        assertThat(kept.getHeight()).isEqualTo(48);
        assertThat(kept.getRGB(8, 8) >> 16 & 0xff).isGreaterThan(180);
        assertThat(kept.getRGB(56, 8) & 0xff).isGreaterThan(180);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp"})
    void aFileThatIsCutOffIsRefused(String format) throws IOException {
        byte[] half = Pictures.half(Pictures.file(640, 480, format));

        assertThatThrownBy(() -> cleansed(half)).isInstanceOf(PictureRefused.class);
    }

    @Test
    void aReaderThatIsInterruptedSaysNothingAgainstThePicture() throws IOException {
        Path file = Pictures.at(folder.resolve("p"), Pictures.file(640, 480, "jpeg"));
        Picture picture = PictureReader.read(file);

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Cleansing.decode(file, picture)).isInstanceOf(ClosedByInterruptException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void captionAndCreditAreRead() throws IOException {
        Picture picture = PictureReader.read(Pictures.at(folder.resolve("p"), Pictures.betraying(60, 40, 6)));

        assertThat(picture.caption()).isEqualTo("Fog over the harbour");
        assertThat(picture.credit()).isEqualTo("Ilse Marrow / Masthead");
    }

    @Test
    void aTurnedPictureHasTheSizeThatAViewerSees() throws IOException {
        Picture picture = PictureReader.read(Pictures.at(folder.resolve("p"), Pictures.betraying(60, 40, 6)));

        assertThat(picture.width()).isEqualTo(40);
        assertThat(picture.height()).isEqualTo(60);
        assertThat(picture.orientation()).isEqualTo(6);
    }

    @Test
    void theKeptFileHoldsNoMetadata() throws IOException {
        Path file = Pictures.at(folder.resolve("p"), Pictures.betraying(60, 40, 1));
        Picture picture = PictureReader.read(file);

        byte[] kept = Cleansing.keepable(Cleansing.decode(file, picture), picture.format())
                .readAllBytes();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1))
                .doesNotContain("SERIAL-4711", "GPS", "Exif", "Ilse", "ns.adobe.com");
    }

    @Test
    void whatIsBehindThePictureInTheFileIsNotKept() throws IOException {
        byte[] picture = Pictures.file(60, 40, "jpeg");
        byte[] more = "PK a whole archive".getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = java.util.Arrays.copyOf(picture, picture.length + more.length);
        System.arraycopy(more, 0, both, picture.length, more.length);
        Path file = Pictures.at(folder.resolve("p"), both);

        byte[] kept = Cleansing.keepable(Cleansing.decode(file, PictureReader.read(file)), "jpeg")
                .readAllBytes();

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("archive");
    }

    @Test
    void aVeryLargePictureIsKeptSmallerAndWhole() throws IOException {
        BufferedImage kept = cleansed(Pictures.file(6000, 4000, "jpeg"));

        assertThat((long) kept.getWidth() * kept.getHeight())
                .isBetween(Cleansing.KEPT_PIXELS - 20_000, Cleansing.KEPT_PIXELS);
        assertThat(kept.getRGB(10, kept.getHeight() - 2) >> 16 & 0xff).isBetween(105, 135);
        assertThat(kept.getRGB(kept.getWidth() - 2, kept.getHeight() - 2) & 0xff)
                .isBetween(105, 135);
    }

    @Test
    void moreThanSixtyMegapixelsAreRefusedBeforeTheyAreDecoded() throws IOException {
        byte[] png = Pictures.file(10, 10, "png");
        java.nio.ByteBuffer.wrap(png).putInt(16, 30_000).putInt(20, 30_000);

        assertThatThrownBy(() -> cleansed(png))
                .isInstanceOf(PictureRefused.class)
                .hasMessageContaining("60 million");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "<?xml version=\"1.0\"?><svg/>", "%PDF-1.7", ""})
    void whatIsNoPictureByItsBytesIsRefused(String content) {
        assertThatThrownBy(() -> cleansed(content.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PictureRefused.class);
    }

    private BufferedImage cleansed(byte[] content) throws IOException {
        Path file = Pictures.at(folder.resolve("picture"), content);
        return Cleansing.decode(file, PictureReader.read(file));
    }
}
