package masthead.articles.media;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** Pictures that tests upload: left half red, right half blue, darker towards the foot. */
final class Pictures {
    private Pictures() {}

    static BufferedImage drawn(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, Color.RED, 0, height, new Color(120, 0, 0)));
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setPaint(new GradientPaint(0, 0, Color.BLUE, 0, height, new Color(0, 0, 120)));
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    /** @param format {@code jpeg}, {@code png}, {@code gif} or {@code webp} */
    static byte[] file(int width, int height, String format) throws IOException {
        ImageFormats.reader(format);
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(drawn(width, height), format, out)) {
            throw new IllegalStateException("No writer for " + format);
        }
        return out.toByteArray();
    }

    /** A JPEG whose EXIF says how to turn it, where and with which camera it was taken, and what it shows. */
    static byte[] betraying(int width, int height, int orientation) throws IOException {
        byte[] plain = file(width, height, "jpeg");
        var out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.write(exif(orientation));
        out.write(xmp());
        out.write(plain, 2, plain.length - 2);
        return out.toByteArray();
    }

    private static byte[] exif(int orientation) throws IOException {
        var tiff = new Tiff();
        tiff.text(0x010e, "Fog over the harbour");
        tiff.number(0x0112, orientation);
        tiff.text(0x0131, "SERIAL-4711");
        tiff.text(0x013b, "Ilse Marrow");
        return segment(("Exif\0\0" + tiff).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] xmp() throws IOException {
        String packet = """
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">\
                <rdf:Description rdf:about="" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" \
                xmlns:exif="http://ns.adobe.com/exif/1.0/" photoshop:Credit="Ilse Marrow / Masthead" \
                exif:GPSLatitude="59,54.5N"/></rdf:RDF></x:xmpmeta>""";
        return segment(("http://ns.adobe.com/xap/1.0/\0" + packet).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] segment(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (content.length + 2 >> 8), (byte) (content.length + 2)});
        out.write(content);
        return out.toByteArray();
    }

    /** The first half of a file. */
    static byte[] half(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    static Path at(Path file, byte[] content) throws IOException {
        return Files.write(file, content);
    }
}
