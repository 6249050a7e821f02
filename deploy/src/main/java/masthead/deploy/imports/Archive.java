package masthead.deploy.imports;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import masthead.deploy.Trouble;

/**
 * What is imported, as a zip: the file by its own name, the pictures below {@code media/}.
 *
 * @param media the folder with the pictures
 */
record Archive(Path file, Optional<Path> media) {
    private static final long LARGEST = 512L << 20;

    /** @throws Trouble there is no such file or folder */
    static Archive of(Path file, Optional<Path> media) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Trouble("There is no file " + file + " to read");
        }
        if (media.isPresent() && !Files.isDirectory(media.get())) {
            throw new Trouble("There is no folder " + media.get());
        }
        return new Archive(file, media);
    }

    /** What people know it by. */
    String name() {
        return String.valueOf(file.getFileName());
    }

    /** @throws Trouble it is larger than what is taken */
    void writeTo(Path zip) throws IOException {
        try (OutputStream out = new Bounded(Files.newOutputStream(zip));
                var entries = new ZipOutputStream(out)) {
            entries.setLevel(Deflater.BEST_SPEED);
            add(entries, file, name());
            if (media.isPresent()) {
                addMedia(entries, media.get());
            }
        }
    }

    /** Stops at the limit, rather than fill the disk that the database is on. */
    private static final class Bounded extends FilterOutputStream {
        private long written;

        Bounded(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
            out.write(bytes, from, length);
        }

        private void count(int more) {
            written += more;
            if (written > LARGEST) {
                throw new Trouble("The archive is larger than " + (LARGEST >> 20) + " MiB");
            }
        }
    }

    private static void addMedia(ZipOutputStream entries, Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path picture, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()) {
                    String name = folder.relativize(picture).toString().replace('\\', '/');
                    add(entries, picture, "media/" + name);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static void add(ZipOutputStream entries, Path file, String name) throws IOException {
        entries.putNextEntry(new ZipEntry(name));
        Files.copy(file, entries);
        entries.closeEntry();
    }
}
