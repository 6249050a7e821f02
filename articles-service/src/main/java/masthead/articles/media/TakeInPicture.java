package masthead.articles.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import masthead.platform.hash.Sha256;
import masthead.platform.id.Ids;
import masthead.platform.worker.Work;
import org.jspecify.annotations.Nullable;

/** Takes a picture in: checks it, cleanses it, stores its file, and only then makes its row and asks for renditions. */
@ApplicationScoped
public class TakeInPicture {
    private static final Logger LOG = Logger.getLogger(TakeInPicture.class.getName());

    /** The largest file that is taken, in bytes. */
    public static final long MOST_BYTES = 25L << 20;

    @Inject
    MediaStore store;

    @Inject
    MediaLibrary library;

    @Inject
    Work work;

    @Inject
    Clock clock;

    /**
     * A picture whose file is stored, and which has no row yet.
     *
     * @param hash SHA-256 of the file as it came
     */
    public record Stored(UUID id, String fileName, Picture picture, byte[] hash) {}

    /**
     * Checks and stores a file; outside any transaction, because it takes its time.
     *
     * @throws PictureRefused with the reason
     */
    public Stored store(InputStream content, String fileName) throws IOException {
        Path scratch = store.scratch();
        try {
            byte[] hash = receive(content, scratch);
            Picture picture = PictureReader.read(scratch);
            UUID id = Ids.next(clock.instant());
            try (var turn = Cleansing.TURNS.next()) {
                var image = Cleansing.decode(scratch, picture);
                store.put(id + "/original", Cleansing.keepable(image, picture.format()));
            }
            return new Stored(id, shortened(fileName), picture, hash);
        } finally {
            Files.deleteIfExists(scratch);
        }
    }

    /** Forgets a picture that was stored, and gets no row. */
    void forget(Stored stored) {
        try {
            store.remove(stored.id() + "/original");
        } catch (IOException stays) {
            LOG.log(Level.WARNING, stays, () -> "The file of " + stored.id() + " stays, though nothing names it");
        }
    }

    /** Makes the row of a stored picture and asks for its renditions, in the caller's transaction. */
    public Media add(Stored stored, @Nullable String origin) {
        Instant now = clock.instant();
        Media media = library.add(new Media(stored, now, origin));
        library.flush();
        work.add(RenditionWork.KIND, stored.id().toString(), new RenditionWork.Order(stored.id()));
        return media;
    }

    /** Describes a picture; asks for other renditions where its focal point moved. */
    public void describe(Media media, MediaRequest wanted) {
        int before = media.edition();
        media.describe(wanted);
        library.flush();
        if (media.edition() != before) {
            work.add(RenditionWork.KIND, media.id().toString(), new RenditionWork.Order(media.id()));
        }
    }

    private static byte[] receive(InputStream content, Path file) throws IOException {
        MessageDigest digest = Sha256.begin();
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[64 << 10];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > MOST_BYTES) {
                    throw new PictureRefused.TooLarge(MOST_BYTES);
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            if (size == 0) {
                throw new PictureRefused("The file is empty.");
            }
        }
        return digest.digest();
    }

    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? "picture" : clean.substring(0, Math.min(200, clean.length()));
    }
}
