package masthead.deploy.instances;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * How Payara is configured (its domain.xml): on loopback only, with strict HTTP, and with a second port for the inside.
 * Written into its own file once, when it is unpacked; commands at each start would do the same for a second of work.
 */
final class Domain {
    private static final String SERVICE_PORT = "@service-port@";
    private static final String INTERNAL_PORT = "@internal-port@";
    private static final String THREADS = "@threads@";
    private static final String BODY = "@body@";

    /** The virtual server that applications are deployed to. */
    static final String SERVER = "server";
    /** The one for health, metrics and OpenAPI, on its own port. */
    private static final String INTERNAL = "internal";

    private static final Map<String, String> HTTP = Map.ofEntries(
            Map.entry("max-connections", "-1"),
            Map.entry("timeout-seconds", "75"),
            Map.entry("xpowered-by", "false"),
            Map.entry("server-header", "false"),
            Map.entry("http2-enabled", "false"),
            // Our own filter refuses it: Payara's refusal looks into answers that other threads are giving.
            Map.entry("trace-enabled", "true"),
            Map.entry("xframe-options", "false"),
            Map.entry("max-post-size-bytes", BODY),
            Map.entry("max-form-post-size-bytes", BODY),
            Map.entry("header-buffer-length-bytes", "16384"),
            Map.entry("max-request-headers", "64"));

    private final Document document;
    private final XPath paths = XPathFactory.newInstance().newXPath();

    private Domain(Document document) {
        this.document = document;
    }

    /** Makes Payara's own file ours, but for what differs between instances. */
    static void adapt(Path file) throws IOException {
        try {
            var domain = new Domain(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile()));
            domain.adapt();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(domain.document), new StreamResult(file.toFile()));
        } catch (ParserConfigurationException | SAXException | TransformerException | XPathExpressionException e) {
            throw new IOException("Payara's " + file + " can't be read or written", e);
        }
    }

    /** Fills in what differs between instances. */
    static void fill(Path file, ServiceKind kind, InstanceFolder.Ports ports) throws IOException {
        Files.writeString(
                file,
                Files.readString(file)
                        .replace(SERVICE_PORT, Integer.toString(ports.service()))
                        .replace(INTERNAL_PORT, Integer.toString(ports.internal()))
                        .replace(THREADS, Integer.toString(kind.httpThreads()))
                        .replace(BODY, Long.toString(kind.bodyLimit())));
    }

    private void adapt() throws XPathExpressionException, IOException {
        for (String unused : new String[] {"network-listener", "protocol"}) {
            Element tls = one("//" + unused + "[@name='https-listener']");
            tls.getParentNode().removeChild(tls);
        }
        HTTP.forEach(one("//protocol[@name='http-listener']/http")::setAttribute);
        Element threads = one("//thread-pool[@name='http-thread-pool']");
        threads.setAttribute("min-thread-pool-size", THREADS);
        threads.setAttribute("max-thread-pool-size", THREADS);
        listener();
        internalListener();
        toInternal("microprofile-openapi-configuration");
        toInternal("microprofile-healthcheck-configuration");
        toInternal("microprofile-metrics-configuration");
    }

    private void listener() throws XPathExpressionException, IOException {
        Element listener = one("//network-listener[@name='http-listener']");
        listener.setAttribute("address", "127.0.0.1");
        listener.setAttribute("port", SERVICE_PORT);
        one("//virtual-server").setAttribute("network-listeners", "http-listener");
    }

    private void internalListener() throws XPathExpressionException, IOException {
        Element listener = twin(one("//network-listener[@name='http-listener']"), "name", "internal-listener");
        listener.setAttribute("port", INTERNAL_PORT);
        listener.setAttribute("protocol", "internal-listener");
        twin(one("//protocol[@name='http-listener']"), "name", "internal-listener");
        one("//protocol[@name='internal-listener']/http").setAttribute("default-virtual-server", INTERNAL);
        Element server = twin(one("//virtual-server[@id='" + SERVER + "']"), "id", INTERNAL);
        server.setAttribute("network-listeners", "internal-listener");
        server.setAttribute("hosts", INTERNAL);
    }

    private void toInternal(String element) throws XPathExpressionException, IOException {
        Element config = one("//config[@name='server-config']");
        Element setting = config.getElementsByTagName(element).item(0) instanceof Element there
                ? there
                : document.createElement(element);
        setting.setAttribute("virtual-servers", INTERNAL);
        config.appendChild(setting);
    }

    /** A copy beside an element, told from it by one attribute. */
    private static Element twin(Element element, String attribute, String value) {
        var twin = (Element) element.cloneNode(true);
        twin.setAttribute(attribute, value);
        element.getParentNode().appendChild(twin);
        return twin;
    }

    private Element one(String path) throws XPathExpressionException, IOException {
        if (paths.evaluate(path, document, XPathConstants.NODE) instanceof Element element) {
            return element;
        }
        throw new IOException("Payara's domain.xml has no " + path);
    }
}
