package masthead.articles.media;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The inside of an EXIF segment: one directory of a few fields, big-endian (TIFF 6.0). Written as Latin-1 text. */
final class Tiff {
    private static final int ASCII = 2;
    private static final int SHORT = 3;

    private record Field(int tag, int type, int count, String value) {}

    private final List<Field> fields = new ArrayList<>();

    void text(int tag, String text) {
        fields.add(new Field(tag, ASCII, text.length() + 1, text + "\0"));
    }

    void number(int tag, int number) {
        fields.add(new Field(tag, SHORT, 1, two(number) + "\0\0"));
    }

    @Override
    public String toString() {
        int heap = 8 + 2 + 12 * fields.size() + 4;
        var directory = new StringBuilder("MM\0*" + four(8) + two(fields.size()));
        var values = new StringBuilder();
        for (Field field : fields) {
            boolean fits = field.value().length() <= 4;
            directory.append(two(field.tag())).append(two(field.type())).append(four(field.count()));
            directory.append(fits ? (field.value() + "\0\0\0\0").substring(0, 4) : four(heap + values.length()));
            values.append(fits ? "" : field.value());
        }
        return directory + four(0) + values;
    }

    private static String two(int number) {
        return new String(new byte[] {(byte) (number >> 8), (byte) number}, StandardCharsets.ISO_8859_1);
    }

    private static String four(int number) {
        return two(number >> 16) + two(number);
    }
}
