package masthead.system.reader;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import masthead.system.run.Repository;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The grammars of what programs read, those that the gateway's own tests have. */
public final class Schemas {
    private static final File FOLDER =
            Repository.root().resolve("gateway/src/test/resources/schema").toFile();

    private Schemas() {}

    /** What RFC 4287's grammar says against a feed. */
    public static String faultsOfAtom(String feed) throws IOException, SAXException {
        var faults = new StringWriter();
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(faults));
        var driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        driver.loadSchema(ValidationDriver.fileInputSource(new File(FOLDER, "atom.rnc")));
        driver.validate(new InputSource(new StringReader(feed)));
        return faults.toString();
    }

    /** @throws SAXException the list of sitemaps is none as the protocol has it */
    public static void checkSitemapIndex(String index) throws IOException, SAXException {
        check(index, "siteindex.xsd");
    }

    /** @throws SAXException the sitemap is none as the protocol, Google News or Google Images have it */
    public static void checkSitemap(String sitemap) throws IOException, SAXException {
        check(sitemap, "sitemap.xsd");
    }

    private static void check(String document, String schema) throws IOException, SAXException {
        var protocol = Objects.requireNonNull(Schemas.class.getResource("/com/redfin/sitemapgenerator/" + schema));
        var sources = new Source[] {
            new StreamSource(protocol.toString()),
            new StreamSource(new File(FOLDER, "sitemap-news.xsd")),
            new StreamSource(new File(FOLDER, "sitemap-image.xsd"))
        };
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(sources)
                .newValidator()
                .validate(new StreamSource(new StringReader(document)));
    }
}
