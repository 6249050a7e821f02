package masthead.articles.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A newsroom's archive as a zip: one export file, and its uploads below {@code media/}. */
public final class Archive implements AutoCloseable {
    /** The largest file that is taken, in bytes. */
    public static final long MOST_BYTES = 512L << 20;

    static final int MOST_ENTRIES = 10_000;
    private static final long MOST_UNPACKED = 1L << 30;
    private static final int MOST_RATIO = 100;
    /** What is so small does no harm, however well it is packed. */
    private static final long SMALL = 1L << 20;

    private static final int LONGEST_NAME = 1_000;
    private static final Pattern NAME =
            Pattern.compile("(?!/)(?:(?!\\.{1,2}/)[^/\\\\\\p{Cntrl}:]+/)*(?!\\.{1,2}$)[^/\\\\\\p{Cntrl}:]+/?");
    private static final String MEDIA = "media/";
    private static final Pattern UPLOADS = Pattern.compile("media/(?:wp-content/)?(?:uploads/)?");

    private final ZipFile zip;
    private final Map<String, ZipEntry> files = new HashMap<>();
    private final Map<String, ZipEntry> uploads = new HashMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens a zip and checks all that it says of itself; what is read from it is held to that.
     *
     * @throws ArchiveRefused with the reason
     */
    public static Archive open(Path file) throws IOException {
        CentralDirectory.check(file, MOST_ENTRIES);
        try {
            var archive = new Archive(new ZipFile(file.toFile()));
            try {
                archive.check(Files.size(file));
                return archive;
            } catch (RuntimeException refused) {
                archive.close();
                throw refused;
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new ArchiveRefused("It is no zip, or a damaged one.");
        }
    }

    private void check(long packed) {
        long unpacked = 0;
        for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
            String name = entry.getName();
            if (name.length() > LONGEST_NAME || !NAME.matcher(name).matches()) {
                throw new ArchiveRefused("“" + name + "” is no plain path of a file.");
            }
            if (files.put(name, entry) != null) {
                throw new ArchiveRefused("“" + name + "” is there twice.");
            }
            if (entry.getSize() < 0 || tooWellPacked(entry.getSize(), entry.getCompressedSize())) {
                throw new ArchiveRefused("“" + name + "” unpacks to more than a hundred times its size.");
            }
            unpacked += entry.getSize();
        }
        if (unpacked > MOST_UNPACKED || tooWellPacked(unpacked, packed)) {
            throw new ArchiveRefused(
                    "It unpacks to more than " + (MOST_UNPACKED >> 20) + " MiB or " + MOST_RATIO + " times its size.");
        }
        files.values().removeIf(ZipEntry::isDirectory);
        files.forEach((name, entry) -> {
            if (name.startsWith(MEDIA)) {
                uploads.put(UPLOADS.matcher(name).replaceFirst(""), entry);
            }
        });
        export();
    }

    private static boolean tooWellPacked(long unpacked, long packed) {
        return unpacked > SMALL && unpacked / MOST_RATIO > packed;
    }

    private ZipEntry export() {
        List<ZipEntry> beside = files.values().stream()
                .filter(entry -> !entry.getName().startsWith(MEDIA))
                .filter(entry -> entry.getName().matches("(?i).*\\.(xml|wxr)"))
                .toList();
        if (beside.size() != 1) {
            throw new ArchiveRefused("It must hold one export file (.xml) beside the folder media; it holds "
                    + (beside.isEmpty() ? "none." : beside.size() + "."));
        }
        return beside.get(0);
    }

    /** The export file. */
    public InputStream readExport() throws IOException {
        return read(export());
    }

    /** An upload by its path in the folder of uploads, such as {@code 2024/01/quay.jpg}. */
    public Optional<Upload> upload(String path) {
        return Optional.ofNullable(uploads.get(path)).map(entry -> new Upload(this, entry));
    }

    /** One uploaded file. */
    public record Upload(Archive archive, ZipEntry entry) {
        /** Tells other bytes at the same path apart, without reading them. */
        public String mark() {
            return entry.getSize() + ":" + Long.toHexString(entry.getCrc());
        }

        public InputStream read() throws IOException {
            return archive.read(entry);
        }
    }

    private InputStream read(ZipEntry entry) throws IOException {
        return new NoMoreThan(zip.getInputStream(entry), entry.getSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
