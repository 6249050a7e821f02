package masthead.deploy.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import masthead.deploy.Trouble;

/** One launcher for one data directory: the system releases the lock with the process, however that ends. */
public final class Lock implements AutoCloseable {
    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws Trouble another launcher has it */
    public static Lock of(DataDirectory data) {
        Path file = data.run().resolve("launcher.lock");
        try {
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (!taken(channel)) {
                String holder = Files.readString(file).strip();
                channel.close();
                throw new Trouble("A launcher already runs on " + data.root() + " (process " + holder
                        + "): stop it, or choose another directory with --data");
            }
            channel.truncate(0);
            byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
            channel.write(ByteBuffer.wrap(pid), 0);
            return new Lock(channel);
        } catch (IOException e) {
            throw new Trouble("The data directory " + data.root() + " can't be locked: " + e, e);
        }
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null && lock.isValid();
        } catch (OverlappingFileLockException ourOwn) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
