package masthead.articles.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Files below {@code media.directory}: a temporary name, fsync, rename, fsync of the folder. */
@ApplicationScoped
public class FileMediaStore implements MediaStore {
    private static final Logger LOG = Logger.getLogger(FileMediaStore.class.getName());

    private static final String SCRATCH = "scratch";

    /** No upload and no import takes longer; others may be at work in the same folder. */
    private static final Duration LONGEST_WAY = Duration.ofDays(1);

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*(\\.[a-z]+)?");

    @Inject
    @ConfigProperty(name = "media.directory")
    String directory;

    /** Removes what killed instances left of files on their way. */
    void sweep(@Observes @Initialized(ApplicationScoped.class) Object event) {
        Instant yesterday = Instant.now().minus(LONGEST_WAY);
        File[] left = Path.of(directory).resolve(SCRATCH).toFile().listFiles();
        for (File file : left == null ? new File[0] : left) {
            boolean dead = file.lastModified() > 0 && file.lastModified() < yesterday.toEpochMilli();
            if (dead && !file.delete()) {
                LOG.warning(() -> file + " was left behind, and stays");
            }
        }
    }

    @Override
    public void put(String key, InputStream content) throws IOException {
        Path file = file(key);
        Path folder = Objects.requireNonNull(file.getParent());
        Files.createDirectories(folder);
        Path temporary = scratch();
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                content.transferTo(Channels.newOutputStream(channel));
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
            sync(folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    @Override
    public Optional<InputStream> get(String key) throws IOException {
        try {
            return Optional.of(Files.newInputStream(file(key)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(String key) throws IOException {
        Files.deleteIfExists(file(key));
    }

    @Override
    public Path scratch() throws IOException {
        Path folder = Files.createDirectories(Path.of(directory).resolve(SCRATCH));
        return Files.createTempFile(folder, "upload", ".part");
    }

    private Path file(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("No key of a file: " + key);
        }
        return Path.of(directory).resolve(key);
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
