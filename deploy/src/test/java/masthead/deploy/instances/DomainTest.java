package masthead.deploy.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class DomainTest {
    /** The parts of Payara's own that are made ours. */
    private static final String PAYARAS = """
            <domain><configs><config name="server-config">
              <http-service><virtual-server id="server" network-listeners="http-listener, https-listener"/></http-service>
              <microprofile-metrics-configuration/>
              <network-config>
                <protocols>
                  <protocol name="http-listener"><http default-virtual-server="server" max-connections="250"/></protocol>
                  <protocol name="https-listener" security-enabled="true"><http default-virtual-server="server"/></protocol>
                </protocols>
                <network-listeners>
                  <network-listener port="8080" protocol="http-listener" name="http-listener"/>
                  <network-listener port="8443" protocol="https-listener" name="https-listener" enabled="false"/>
                </network-listeners>
                <transports><transport name="tcp"/></transports>
              </network-config>
              <thread-pools><thread-pool name="http-thread-pool" max-thread-pool-size="200"/></thread-pools>
            </config></configs></domain>
            """;

    @TempDir
    private Path folder;

    @Test
    void theServiceAndTheInsideListenOnLoopbackAloneEachOnAPortOfItsOwn() throws Exception {
        Document domain = domain("feed");
        assertThat(each(domain, "network-listener", "name", "address", "port"))
                .containsExactly("http-listener 127.0.0.1 18101", "internal-listener 127.0.0.1 18102");
        assertThat(each(domain, "virtual-server", "id", "network-listeners"))
                .containsExactly("server http-listener", "internal internal-listener");
        assertThat(each(domain, "http", "default-virtual-server")).containsExactly("server", "internal");
    }

    @Test
    void healthMetricsAndOpenApiAreInsideOnly() throws Exception {
        Document domain = domain("feed");
        for (String part : List.of("openapi", "healthcheck", "metrics")) {
            assertThat(each(domain, "microprofile-" + part + "-configuration", "virtual-servers"))
                    .as(part)
                    .containsExactly("internal");
        }
    }

    @Test
    void aSmallServiceTakesSmallBodiesAndTheArticlesTakeAnArchive() throws Exception {
        assertThat(each(domain("feed"), "http", "max-post-size-bytes", "max-form-post-size-bytes"))
                .containsOnly("1048576 1048576");
        assertThat(each(domain("articles"), "http", "max-post-size-bytes", "max-form-post-size-bytes"))
                .containsOnly("537919488 537919488");
    }

    @Test
    void theGatewayHasFewThreadsThatNeverWait() throws Exception {
        assertThat(each(domain("gateway"), "thread-pool", "min-thread-pool-size", "max-thread-pool-size"))
                .containsExactly("6 6");
    }

    @Test
    void aDomainOfAnotherShapeIsRefusedWithWhatIsMissing() throws IOException {
        Path file = Files.writeString(folder.resolve("domain.xml"), "<domain/>");
        assertThatThrownBy(() -> Domain.adapt(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no //network-listener[@name='https-listener']");
    }

    private Document domain(String service) throws Exception {
        Path file = Files.writeString(folder.resolve("domain.xml"), PAYARAS);
        Domain.adapt(file);
        Domain.fill(file, ServiceKind.named(service).orElseThrow(), new InstanceFolder.Ports(18_101, 18_102));
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(file.toFile());
    }

    private static List<String> each(Document document, String element, String... attributes) {
        var found = new ArrayList<String>();
        var elements = document.getElementsByTagName(element);
        for (int i = 0; i < elements.getLength(); i++) {
            var one = (Element) elements.item(i);
            var values = new ArrayList<String>();
            for (String attribute : attributes) {
                values.add(one.getAttribute(attribute));
            }
            found.add(String.join(" ", values));
        }
        return found;
    }
}
