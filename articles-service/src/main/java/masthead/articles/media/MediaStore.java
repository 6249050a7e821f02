package masthead.articles.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where files of pictures are kept: a port, for a file system here and an S3-compatible store elsewhere. What was put is
 * durable when the call returns, and never seen half written.
 */
public interface MediaStore {
    /**
     * Keeps a file under a key such as {@code ID/original} or {@code ID/1/wide-640.webp}; one that is there already is
     * replaced.
     *
     * @throws IOException such as a full disk; then nothing was kept
     */
    void put(String key, InputStream content) throws IOException;

    /** The file's bytes; empty if there is none. */
    Optional<InputStream> get(String key) throws IOException;

    /** Forgets a file; one that isn't there is no error. */
    void remove(String key) throws IOException;

    /** A place for an upload until it is known to be good; the caller deletes it. */
    Path scratch() throws IOException;
}
