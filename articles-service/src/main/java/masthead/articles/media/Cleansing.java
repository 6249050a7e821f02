package masthead.articles.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;

/**
 * Decodes a picture whole, which refuses what is truncated, and writes it anew without any metadata: position, serial
 * numbers, previews and whatever else was in the file are not in what is kept.
 */
final class Cleansing {
    private Cleansing() {}

    /** @throws PictureRefused the file is damaged or cut off */
    static BufferedImage decode(Path file, String format) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            return decode(in, format);
        }
    }

    /** The kept file of a picture. */
    static BufferedImage decodeKept(InputStream kept) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(kept)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.next().getFormatName().equalsIgnoreCase("png") ? decode(in, "png") : decode(in, "jpeg");
        }
    }

    private static BufferedImage decode(ImageInputStream in, String format) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        boolean[] truncated = {false};
        reader.addIIOReadWarningListener((IIOReadWarningListener) (source, warning) -> truncated[0] |=
                warning.contains("Truncated") || warning.contains("Premature") || warning.contains("EOF"));
        try {
            reader.setInput(in, false, true);
            BufferedImage image = reader.read(0);
            if (truncated[0]) {
                throw new PictureRefused("It is cut off: a part of the file is missing. Upload it again.");
            }
            return image;
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof PictureRefused refused) {
                throw refused;
            }
            throw new PictureRefused("It is damaged or incomplete. Export it again and upload that.");
        } finally {
            reader.dispose();
        }
    }

    /** The file to keep: JPEG of high quality for JPEG, PNG for the others. */
    static InputStream keepable(BufferedImage image, String format) throws IOException {
        var out = new ByteArrayOutputStream();
        if (format.equals("jpeg")) {
            RenditionMaker.writeJpeg(RenditionMaker.opaque(image), out, 0.94f);
        } else {
            ImageIO.write(image, "png", out);
        }
        return new ByteArrayInputStream(out.toByteArray());
    }
}
