package masthead.articles.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with a refusal where more comes than was announced. */
final class NoMoreThan extends FilterInputStream {
    private long left;

    NoMoreThan(InputStream in, long announced) {
        super(in);
        this.left = announced;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new ArchiveRefused("A file in it is larger than its list says.");
        }
    }
}
