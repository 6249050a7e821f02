package masthead.articles.media;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes a picture to its end, which refuses what is damaged or cut off, and writes it anew without any metadata: position,
 * serial numbers, previews and whatever else was in the file are not in what is kept. A very large picture is kept smaller,
 * and is decoded in bands, so that none takes more than about 100 MB.
 */
final class Cleansing {
    /** What is kept of a picture at most, in pixels; the widest rendition has a sixth of them. */
    static final long KEPT_PIXELS = 10_000_000;

    private static final long BAND_BYTES = 24L << 20;
    private static final int STRIP = 32;

    /** Pictures take much memory, so they are decoded one after the other. */
    static final Turns TURNS = new Turns();

    private Cleansing() {}

    /**
     * The picture as it is kept: opaque, not yet turned upright.
     *
     * @throws PictureRefused the file is damaged or cut off
     */
    static BufferedImage decode(Path file, Picture picture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            return decode(in, picture.format());
        }
    }

    /** The kept file of a picture. */
    static BufferedImage decodeKept(InputStream kept) throws IOException {
        byte[] file = kept.readAllBytes();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            return decode(in, file[0] == (byte) 0x89 ? "png" : "jpeg");
        }
    }

    private static BufferedImage decode(ImageInputStream in, String format) throws IOException {
        ImageReader reader = ImageFormats.reader(format);
        boolean[] cutOff = {false};
        reader.addIIOReadWarningListener((IIOReadWarningListener) (source, warning) ->
                cutOff[0] |= warning.contains("Truncated") || warning.contains("Premature") || warning.contains("EOF"));
        try {
            reader.setInput(in, false, true);
            BufferedImage image = inBands(reader);
            if (cutOff[0]) {
                throw new PictureRefused("It is cut off: a part of the file is missing. Upload it again.");
            }
            return image;
        } catch (PictureRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) {
            throw PictureRefused.damaged(broken);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage inBands(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        var reduction = new Reduction(width, height, KEPT_PIXELS);
        int rows = (int) Math.max(1, Math.min(height, BAND_BYTES / ((long) width * bytesAPixel(reader))));
        for (int top = 0; top < height; top += rows) {
            var parameters = reader.getDefaultReadParam();
            parameters.setSourceRegion(new Rectangle(0, top, width, Math.min(rows, height - top)));
            inStrips(reader.read(0, parameters), reduction);
        }
        return reduction.result();
    }

    private static void inStrips(BufferedImage band, Reduction reduction) {
        for (int top = 0; top < band.getHeight(); top += STRIP) {
            reduction.add(band.getSubimage(0, top, band.getWidth(), Math.min(STRIP, band.getHeight() - top)));
        }
    }

    private static int bytesAPixel(ImageReader reader) throws IOException {
        var types = reader.getImageTypes(0);
        return types.hasNext() ? Math.max(1, types.next().getColorModel().getPixelSize() / 8) : 4;
    }

    /** The file to keep: JPEG of high quality for JPEG, PNG for the others. */
    static InputStream keepable(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        if (format.equals("jpeg")) {
            RenditionMaker.writeJpeg(image, out, 0.94f);
        } else {
            ImageIO.write(image, "png", out);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }
}
