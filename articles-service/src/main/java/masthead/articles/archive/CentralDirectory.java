package masthead.articles.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Goes through the list of entries at a zip's end (APPNOTE 4.3.12) before anything else reads it: how many there are, and
 * what Java's own reader doesn't tell, whether one is a link or encrypted. Archives that need ZIP64 are refused: the limits
 * are far below what that is for.
 */
final class CentralDirectory {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LARGEST = 8 << 20;
    private static final int MADE_BY_UNIX = 3;
    private static final int TYPE = 0170000;
    private static final int FOLDER = 0040000;
    private static final int FILE = 0100000;

    private final ByteBuffer entries;
    private final int count;

    private CentralDirectory(ByteBuffer entries, int count) {
        this.entries = entries;
        this.count = count;
    }

    /** @throws ArchiveRefused with the reason */
    static void check(Path zip, int mostEntries) throws IOException {
        try (var file = new RandomAccessFile(zip.toFile(), "r")) {
            ByteBuffer end = end(file);
            int count = end.getShort(10) & 0xffff;
            long size = end.getInt(12) & 0xffffffffL;
            long place = end.getInt(16) & 0xffffffffL;
            if (count > mostEntries) {
                throw new ArchiveRefused("It holds more than " + mostEntries + " files.");
            }
            if (size > LARGEST || place + size > file.length()) {
                throw new ArchiveRefused("Its list of files is damaged or too large.");
            }
            new CentralDirectory(read(file, place, (int) size), count).check();
        }
    }

    private static ByteBuffer end(RandomAccessFile file) throws IOException {
        int length = (int) Math.min(file.length(), END_SIZE + LONGEST_COMMENT);
        ByteBuffer tail = read(file, file.length() - length, length);
        for (int at = length - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END && at + END_SIZE + (tail.getShort(at + 20) & 0xffff) == length) {
                return tail.slice(at, END_SIZE).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        throw new ArchiveRefused("It is no zip, or is cut off: its list of files is missing.");
    }

    private static ByteBuffer read(RandomAccessFile file, long place, int size) throws IOException {
        byte[] bytes = new byte[size];
        file.seek(place);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void check() {
        int at = 0;
        for (int i = 0; i < count; i++) {
            if (at + ENTRY_SIZE > entries.limit() || entries.getInt(at) != ENTRY) {
                throw new ArchiveRefused("Its list of files is damaged.");
            }
            int name = entries.getShort(at + 28) & 0xffff;
            int next = at
                    + ENTRY_SIZE
                    + name
                    + (entries.getShort(at + 30) & 0xffff)
                    + (entries.getShort(at + 32) & 0xffff);
            if (next > entries.limit()) {
                throw new ArchiveRefused("Its list of files is damaged.");
            }
            entry(at, new String(entries.array(), at + ENTRY_SIZE, name, StandardCharsets.UTF_8));
            at = next;
        }
        if (at != entries.limit()) {
            throw new ArchiveRefused("Its list holds more files than it says.");
        }
    }

    private void entry(int at, String name) {
        if ((entries.getShort(at + 8) & 1) != 0) {
            throw new ArchiveRefused("“" + name + "” is encrypted.");
        }
        int type = entries.getInt(at + 38) >>> 16 & TYPE;
        boolean unix = entries.get(at + 5) == MADE_BY_UNIX;
        if (unix && type != 0 && type != FILE && type != FOLDER) {
            throw new ArchiveRefused("“" + name + "” is a link or a device.");
        }
    }
}
