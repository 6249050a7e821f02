package masthead.articles.media;

import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;

/**
 * The readers and writers of picture formats. Java's registry looks for them once, on the class path of the server; those
 * that this service brings along are made known here.
 */
final class ImageFormats {
    static {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ImageFormats.class.getClassLoader());
        try {
            ImageIO.setUseCache(false);
            ImageIO.scanForPlugins();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private ImageFormats() {}

    /** @param format {@code jpeg}, {@code png}, {@code gif} or {@code webp} */
    static ImageReader reader(String format) {
        return first(ImageIO.getImageReadersByFormatName(format), format);
    }

    /** @param format {@code jpeg}, {@code png} or {@code webp} */
    static ImageWriter writer(String format) {
        return first(ImageIO.getImageWritersByFormatName(format), format);
    }

    private static <T> T first(Iterator<T> found, String format) {
        if (!found.hasNext()) {
            throw new IllegalStateException("This build has no plug-in for " + format);
        }
        return found.next();
    }
}
