package masthead.articles.media;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/** Finds out what an uploaded file is, by its bytes, before anything is decoded. */
final class PictureReader {
    private static final long MOST_PIXELS = 60_000_000;
    private static final int MOST_FRAMES = 100;
    private static final int LONGEST = 2_000;

    private PictureReader() {}

    /** @throws PictureRefused with the reason */
    static Picture read(Path file) throws IOException {
        String format = format(file);
        int[] size = size(file, format);
        Metadata metadata = metadata(file);
        int orientation = orientation(metadata);
        boolean turned = orientation >= 5;
        return new Picture(
                format,
                turned ? size[1] : size[0],
                turned ? size[0] : size[1],
                orientation,
                caption(metadata),
                credit(metadata));
    }

    private static String format(Path file) throws IOException {
        byte[] head = new byte[12];
        int read;
        try (var in = Files.newInputStream(file)) {
            read = in.readNBytes(head, 0, head.length);
        }
        String text = new String(head, 0, read, java.nio.charset.StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return "jpeg";
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "png";
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return "gif";
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return "webp";
        }
        throw new PictureRefused("It is none of JPEG, PNG, GIF or WebP by its content. SVG and others are not taken.");
    }

    private static int[] size(Path file, String format) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageFormats.reader(format);
            try {
                reader.setInput(in, false, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                checkPixels(format, width, height);
                if (format.equals("gif") && reader.getNumImages(true) > MOST_FRAMES) {
                    throw new PictureRefused("It has more than " + MOST_FRAMES + " frames.");
                }
                return new int[] {width, height};
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof PictureRefused refused) {
                throw refused;
            }
            throw PictureRefused.damaged(broken);
        }
    }

    private static void checkPixels(String format, int width, int height) {
        // WebP is decoded whole, the other formats in bands.
        long most = format.equals("webp") ? Cleansing.KEPT_PIXELS : MOST_PIXELS;
        if ((long) width * height > most) {
            throw new PictureRefused("It has " + width + " × " + height + " pixels; at most " + most / 1_000_000
                    + " million are taken" + (format.equals("webp") ? " as WebP; export it as JPEG." : "."));
        }
    }

    private static Metadata metadata(Path file) {
        try {
            return ImageMetadataReader.readMetadata(file.toFile());
        } catch (ImageProcessingException | IOException | RuntimeException unreadable) {
            // Decoding says whether the picture itself is whole.
            return new Metadata();
        }
    }

    private static int orientation(Metadata metadata) {
        for (ExifIFD0Directory exif : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
            try {
                if (exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)) {
                    int orientation = exif.getInt(ExifIFD0Directory.TAG_ORIENTATION);
                    return orientation >= 1 && orientation <= 8 ? orientation : 1;
                }
            } catch (MetadataException unreadable) {
                return 1;
            }
        }
        return 1;
    }

    private static String caption(Metadata metadata) {
        return first(
                iptc(metadata, IptcDirectory.TAG_CAPTION),
                xmp(metadata, "dc:description[1]"),
                exif(metadata, ExifIFD0Directory.TAG_IMAGE_DESCRIPTION));
    }

    private static String credit(Metadata metadata) {
        return first(
                iptc(metadata, IptcDirectory.TAG_CREDIT),
                iptc(metadata, IptcDirectory.TAG_BY_LINE),
                xmp(metadata, "photoshop:Credit"),
                xmp(metadata, "dc:creator[1]"),
                exif(metadata, ExifIFD0Directory.TAG_ARTIST));
    }

    private static @Nullable String iptc(Metadata metadata, int tag) {
        return text(metadata.getFirstDirectoryOfType(IptcDirectory.class), tag);
    }

    private static @Nullable String exif(Metadata metadata, int tag) {
        return text(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class), tag);
    }

    private static @Nullable String text(@Nullable Directory directory, int tag) {
        return directory == null ? null : directory.getString(tag);
    }

    private static @Nullable String xmp(Metadata metadata, String path) {
        for (XmpDirectory directory : metadata.getDirectoriesOfType(XmpDirectory.class)) {
            Map<String, String> properties = directory.getXmpProperties();
            if (properties.containsKey(path)) {
                return properties.get(path);
            }
        }
        return null;
    }

    private static String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                String clean =
                        candidate.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
                return clean.length() > LONGEST ? clean.substring(0, LONGEST) : clean;
            }
        }
        return "";
    }
}
