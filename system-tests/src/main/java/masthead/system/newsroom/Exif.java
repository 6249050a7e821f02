package masthead.system.newsroom;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The smallest EXIF block that betrays a camera and a place (CIPA DC-008): two pointers, a serial number, a position. */
final class Exif {
    private static final int ENTRY = 12;
    private static final short LONG = 4;
    private static final short ASCII = 2;
    private static final short RATIONAL = 5;
    private static final int FIRST = 8;

    private Exif() {}

    static byte[] withPositionAnd(String serial) {
        int camera = FIRST + 2 + 2 * ENTRY + 4;
        int place = camera + 2 + ENTRY + 4;
        int text = place + 2 + 4 * ENTRY + 4;
        byte[] letters = (serial + "\0").getBytes(StandardCharsets.US_ASCII);
        int latitude = text + letters.length + letters.length % 2;
        int longitude = latitude + 24;
        ByteBuffer out = ByteBuffer.allocate(6 + longitude + 24);
        out.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put("MM\0*".getBytes(StandardCharsets.US_ASCII));
        out.putInt(FIRST).putShort((short) 2);
        entry(out, 0x8769, LONG, 1, camera);
        entry(out, 0x8825, LONG, 1, place);
        out.putInt(0).putShort((short) 1);
        entry(out, 0xa431, ASCII, letters.length, text);
        out.putInt(0).putShort((short) 4);
        entry(out, 1, ASCII, 2, 'N' << 24);
        entry(out, 2, RATIONAL, 3, latitude);
        entry(out, 3, ASCII, 2, 'E' << 24);
        entry(out, 4, RATIONAL, 3, longitude);
        out.putInt(0).put(letters).position(6 + latitude);
        degrees(out, 55, 41);
        degrees(out, 12, 36);
        return out.array();
    }

    private static void entry(ByteBuffer out, int tag, short type, int count, int value) {
        out.putShort((short) tag).putShort(type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer out, int degrees, int minutes) {
        out.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(17).putInt(1);
    }
}
