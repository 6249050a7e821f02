package masthead.articles.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import masthead.articles.media.RenditionMaker.Crop;
import masthead.articles.media.RenditionMaker.Made;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenditionMakerTest {
    @Test
    void eachWidthIsMadeAsWebpAndAsJpegAndNoneIsEnlarged() throws IOException {
        List<Made> made = RenditionMaker.make(Pictures.drawn(1000, 700), Crop.ORIGINAL, 0.5, 0.5);

        assertThat(made).extracting(Made::width).containsExactly(320, 320, 640, 640, 960, 960);
        assertThat(made).extracting(Made::type).containsExactly("webp", "jpg", "webp", "jpg", "webp", "jpg");
        for (Made file : made) {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file.bytes()));
            assertThat(image.getWidth()).isEqualTo(file.width());
            assertThat(image.getHeight()).isEqualTo(file.height());
        }
    }

    @Test
    void aSmallPictureKeepsItsOwnWidth() throws IOException {
        assertThat(RenditionMaker.make(Pictures.drawn(200, 100), Crop.ORIGINAL, 0.5, 0.5))
                .extracting(Made::width)
                .containsExactly(200, 200);
    }

    @ParameterizedTest
    @CsvSource({"WIDE, 320, 180", "SQUARE, 320, 320", "PORTRAIT, 320, 400"})
    void eachCropHasItsShape(Crop crop, int width, int height) throws IOException {
        Made smallest =
                RenditionMaker.make(Pictures.drawn(1200, 1000), crop, 0.5, 0.5).get(0);

        assertThat(smallest.width()).isEqualTo(width);
        assertThat(smallest.height()).isEqualTo(height);
    }

    @Test
    void theFocalPointStaysInTheCrop() throws IOException {
        BufferedImage wide = Pictures.drawn(1200, 400);

        assertThat(red(RenditionMaker.make(wide, Crop.SQUARE, 0.05, 0.5).get(1)))
                .isTrue();
        assertThat(red(RenditionMaker.make(wide, Crop.SQUARE, 0.95, 0.5).get(1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 0", "2, 59, 0", "3, 59, 39", "4, 0, 39", "5, 0, 0", "6, 39, 0", "7, 39, 59", "8, 0, 59"})
    void aPictureIsTurnedAsItsFileAsks(int orientation, int x, int y) {
        BufferedImage picture = Pictures.drawn(60, 40);
        picture.setRGB(0, 0, 0x00ff00);

        BufferedImage upright = RenditionMaker.upright(picture, orientation);

        assertThat(upright.getRGB(x, y) & 0xffffff).isEqualTo(0x00ff00);
    }

    private static boolean red(Made jpeg) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg.bytes()));
        int pixel = image.getRGB(image.getWidth() / 2, image.getHeight() / 2);
        return (pixel >> 16 & 0xff) > (pixel & 0xff);
    }
}
