package masthead.deploy.control;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * One message from the launcher to the command line.
 *
 * @param kind {@link #RESULT}, {@link #PROGRESS} or {@link #END}
 * @param text what to print; at the end, the reason of a failure or nothing
 */
public record Frame(byte kind, String text) {
    public static final byte RESULT = 'r';
    public static final byte PROGRESS = 'p';
    public static final byte END = 'e';

    private static final int LARGEST = 64 << 20;

    void write(DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeByte(kind);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    static Frame read(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        int length = in.readInt();
        if (length < 0 || length > LARGEST) {
            throw new IOException("Not an answer");
        }
        return new Frame(kind, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }
}
