package masthead.articles.wordpress;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of an export file, as elements with short names ({@code wp:post_id}) and their text. */
final class Wxr implements AutoCloseable {
    /** Characters of one element's text. */
    private static final int LONGEST = 8_000_000;

    private final XMLStreamReader reader;

    Wxr(InputStream file) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        reader = factory.createXMLStreamReader(new WithoutControls(file));
    }

    /** Goes on to the next child of the element that is open; at its end, closes it and says false. */
    boolean nextStart() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return false;
                }
                case XMLStreamConstants.DTD ->
                    throw BrokenArchive.at(line(), "a document type (<!DOCTYPE>) is refused.");
                default -> {
                    // White space and comments between elements mean nothing.
                }
            }
        }
        return false;
    }

    /** The open element's name, with the prefix that WordPress gives it, whatever prefix the file uses. */
    String name() {
        String space = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        String prefix = "";
        if (space.contains("wordpress.org/export/")) {
            prefix = space.replaceFirst("/$", "").endsWith("/excerpt") ? "excerpt:" : "wp:";
        } else if (space.contains("purl.org/rss/1.0/modules/content")) {
            prefix = "content:";
        } else if (space.contains("purl.org/dc/")) {
            prefix = "dc:";
        }
        return prefix + reader.getLocalName();
    }

    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value.strip();
    }

    /** All text in the open element, which is closed by that. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    append(text, reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw BrokenArchive.at(line(), "the entity &" + reader.getLocalName() + "; is not known.");
                default -> {
                    // Comments and processing instructions are no text.
                }
            }
        }
        return text.toString();
    }

    private void append(StringBuilder text, String more) {
        text.append(more);
        if (text.length() > LONGEST) {
            throw BrokenArchive.at(line(), "a text is longer than " + LONGEST + " characters.");
        }
    }

    /** Passes over the open element with all that is in it. */
    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // Whatever it is, it is skipped.
                }
            }
        }
    }

    private int next() throws XMLStreamException {
        if (!reader.hasNext()) {
            throw BrokenArchive.at(line(), "the file breaks off here.");
        }
        return reader.next();
    }

    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** What went wrong, without the parser's own words for the place. */
    static BrokenArchive explained(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage())
                .replaceFirst("(?s)^ParseError at .*?Message: ", "")
                .strip();
        int line = broken.getLocation() == null
                ? 1
                : Math.max(1, broken.getLocation().getLineNumber());
        return BrokenArchive.at(line, message);
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }

    /** Reads the control characters that XML forbids, and that old posts are full of, as spaces. */
    private static final class WithoutControls extends java.io.FilterInputStream {
        WithoutControls(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            return b >= 0 && forbidden((byte) b) ? ' ' : b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            for (int i = offset; i < offset + read; i++) {
                if (forbidden(buffer[i])) {
                    buffer[i] = ' ';
                }
            }
            return read;
        }

        private static boolean forbidden(byte b) {
            return b >= 0 && b < ' ' && b != '\n' && b != '\t' && b != '\r';
        }
    }
}
