package masthead.system.newsroom;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** A picture that we draw, with what cameras and picture desks write into theirs. */
public final class Picture {
    /** A camera's serial number, which must come out nowhere. */
    public static final String SERIAL = "CANARY-SERIAL-1871";

    private static final int AFTER_START = 2;

    private final BufferedImage image;

    private Picture(BufferedImage image) {
        this.image = image;
    }

    public static Picture ofSize(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x13, 0x20, 0x33), 0, height, new Color(0xd9, 0xa4, 0x41)));
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(width / 5, height / 2, width / 3, height / 4);
        graphics.dispose();
        return new Picture(image);
    }

    /** One that compresses badly, so that its file is large; always the same. */
    public static Picture ofNoise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return new Picture(image);
    }

    /** As JPEG without any metadata. */
    public byte[] jpeg() {
        return written("jpeg");
    }

    public byte[] png() {
        return written("png");
    }

    /** As JPEG that says where it was taken and with which camera (EXIF), and whose it is (XMP). */
    public byte[] jpegOfACamera(String credit) {
        byte[] plain = jpeg();
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, AFTER_START);
        segment(out, Exif.withPositionAnd(SERIAL));
        segment(out, Xmp.crediting(credit));
        out.write(plain, AFTER_START, plain.length - AFTER_START);
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, byte[] content) {
        int length = content.length + 2;
        out.write(0xff);
        out.write(0xe1);
        out.write(length >> 8);
        out.write(length & 0xff);
        out.writeBytes(content);
    }

    private byte[] written(String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
