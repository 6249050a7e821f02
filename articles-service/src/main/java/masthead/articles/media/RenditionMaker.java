package masthead.articles.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import net.coobird.thumbnailator.Thumbnails;

/** Makes the files that pages show: turned upright, cropped around the focal point, scaled, never enlarged. */
final class RenditionMaker {
    private static final int[] WIDTHS = {320, 640, 960, 1280, 1920};

    private RenditionMaker() {}

    /** The shapes in which pictures are shown. A ratio of 0 keeps the picture's own. */
    enum Crop {
        ORIGINAL("original", 0, 1920),
        WIDE("wide", 16.0 / 9, 1920),
        SQUARE("square", 1, 960),
        PORTRAIT("portrait", 4.0 / 5, 960);

        final String wireName;
        final double ratio;
        final int widest;

        Crop(String wireName, double ratio, int widest) {
            this.wireName = wireName;
            this.ratio = ratio;
            this.widest = widest;
        }
    }

    /** A made file. */
    record Made(String crop, int width, int height, String type, byte[] bytes) {}

    /** The widths of a crop that is so wide in the original; its own width where that is less than the least. */
    static List<Integer> widths(int available, int widest) {
        List<Integer> fitting = IntStream.of(WIDTHS)
                .filter(width -> width <= available && width <= widest)
                .boxed()
                .toList();
        return fitting.isEmpty() ? List.of(available) : fitting;
    }

    /** One crop in all widths, as WebP and JPEG, smallest first. */
    static List<Made> make(BufferedImage upright, Crop crop, double focalX, double focalY) throws IOException {
        BufferedImage shape = cropped(upright, crop.ratio, focalX, focalY);
        var made = new ArrayList<Made>();
        for (int width : widths(shape.getWidth(), crop.widest)) {
            BufferedImage scaled = width == shape.getWidth()
                    ? shape
                    : Thumbnails.of(shape).width(width).asBufferedImage();
            made.add(new Made(crop.wireName, width, scaled.getHeight(), "webp", webp(scaled)));
            var jpeg = new ByteArrayOutputStream();
            writeJpeg(scaled, jpeg, 0.82f);
            made.add(new Made(crop.wireName, width, scaled.getHeight(), "jpg", jpeg.toByteArray()));
        }
        return made;
    }

    private static BufferedImage cropped(BufferedImage image, double ratio, double focalX, double focalY) {
        if (ratio == 0) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        int w = Math.max(1, (int) Math.min(width, Math.round(height * ratio)));
        int h = Math.max(1, (int) Math.min(height, Math.round(width / ratio)));
        int x = (int) Math.round(Math.max(0, Math.min(width - w, focalX * width - w / 2.0)));
        int y = (int) Math.round(Math.max(0, Math.min(height - h, focalY * height - h / 2.0)));
        return image.getSubimage(x, y, w, h);
    }

    /** Turns a picture as its EXIF orientation asks, and gives it an opaque ground. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
        BufferedImage opaque = opaque(image);
        if (orientation <= 1) {
            return opaque;
        }
        var turned = new BufferedImage(orientation >= 5 ? h : w, orientation >= 5 ? w : h, BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(opaque, turned);
    }

    static BufferedImage opaque(BufferedImage image) {
        if (image.getType() == BufferedImage.TYPE_INT_RGB) {
            return image;
        }
        var opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }

    static void writeJpeg(BufferedImage image, OutputStream out, float quality) throws IOException {
        ImageWriter writer = ImageFormats.writer("jpeg");
        try (var stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    private static byte[] webp(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageWriter writer = ImageFormats.writer("webp");
        try (var stream = ImageIO.createImageOutputStream(out)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionType("Lossy");
            parameters.setCompressionQuality(0.78f);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
