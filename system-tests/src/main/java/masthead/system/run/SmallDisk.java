package masthead.system.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of its own that can be filled up. Only root may make one. */
public final class SmallDisk implements AutoCloseable {
    private static final int PIECE = 64 << 10;

    private final Path root;

    private SmallDisk(Path root) {
        this.root = root;
    }

    /**
     * Mounts it.
     *
     * @throws IOException we may not
     */
    public static SmallDisk ofMegabytes(int size) throws IOException, InterruptedException {
        Path root = Files.createTempDirectory("masthead-disk-");
        run("mount", "-t", "tmpfs", "-o", "size=" + size + "m", "tmpfs", root.toString());
        return new SmallDisk(root);
    }

    public Path root() {
        return root;
    }

    /** Leaves no room. */
    public void fill() throws IOException {
        try (OutputStream filler = Files.newOutputStream(filler())) {
            while (true) {
                filler.write(new byte[PIECE]);
            }
        } catch (IOException full) {
            if (Files.getFileStore(root).getUsableSpace() > PIECE) {
                throw full;
            }
        }
    }

    /** Gives all that room back. */
    public void makeRoom() throws IOException {
        Files.deleteIfExists(filler());
    }

    private Path filler() {
        return root.resolve("filler");
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", root.toString());
        Files.delete(root);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
            throw new IOException("Failed: " + String.join(" ", command));
        }
    }
}
