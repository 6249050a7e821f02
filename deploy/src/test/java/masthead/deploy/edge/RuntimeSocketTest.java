package masthead.deploy.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import masthead.deploy.edge.RuntimeSocket.Server;
import org.junit.jupiter.api.Test;

class RuntimeSocketTest {
    @Test
    void columnsAreFoundByTheirNames() throws IOException {
        var servers = RuntimeSocket.parse("""
                # pxname,svname,qcur,qmax,scur,smax,status,more,
                articles,app1,2,9,3,9,UP,x,
                gateway,app2,,,0,0,MAINT,x,

                """);

        assertThat(servers)
                .containsExactly(
                        new Server("articles", "app1", "UP", 3, 2), new Server("gateway", "app2", "MAINT", 0, 0));
        assertThat(servers.get(0).idle()).isFalse();
        assertThat(servers.get(1).idle()).isTrue();
    }

    @Test
    void whatIsNoTableIsAFailure() {
        assertThatThrownBy(() -> RuntimeSocket.parse("Unknown command")).isInstanceOf(IOException.class);
    }
}
