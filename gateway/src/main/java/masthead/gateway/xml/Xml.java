package masthead.gateway.xml;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A document while it is written. Whatever people wrote becomes text: characters that XML 1.0 (2.2) knows no way to hold are
 * left out, since one of them would cost all readers the whole feed.
 */
public final class Xml {
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

    private final StringWriter text = new StringWriter(16_384);
    private final XMLStreamWriter out;

    public Xml() {
        try {
            out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void write() throws XMLStreamException;
    }

    private Xml then(Step step) {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Begins an element.
     *
     * @param name with its prefix, where it has one
     * @param attributes names and values by turns; null values are left out
     */
    public Xml open(String name, @Nullable String... attributes) {
        return then(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
    }

    public Xml close() {
        return then(out::writeEndElement);
    }

    /** An element that holds nothing. */
    public Xml empty(String name, @Nullable String... attributes) {
        return then(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
    }

    /** An element that holds text; left out where there is none. */
    public Xml element(String name, @Nullable String content, @Nullable String... attributes) {
        if (content == null || content.isEmpty()) {
            return this;
        }
        return open(name, attributes)
                .then(() -> out.writeCharacters(clean(content)))
                .close();
    }

    private void attributes(@Nullable String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            String value = namesAndValues[i + 1];
            if (value != null) {
                out.writeAttribute(namesAndValues[i], clean(value));
            }
        }
    }

    public String end() {
        then(() -> {
            out.writeEndDocument();
            out.close();
        });
        return text.toString();
    }

    /** The characters that XML can hold. */
    static String clean(String text) {
        return text.codePoints().allMatch(Xml::holds)
                ? text
                : text.codePoints()
                        .filter(Xml::holds)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean holds(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xd7ff
                || c >= 0xe000 && c <= 0xfffd
                || c >= 0x10000;
    }
}
