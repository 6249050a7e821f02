package masthead.deploy.edge;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the configuration of HAProxy is made from.
 *
 * @param servicePorts the fixed loopback port of each service
 * @param socket where HAProxy takes commands
 * @param pages the folder of {@link ErrorPages}
 * @param connections how many at a time
 * @param varnish where Varnish listens that readers' pages come from; 0 where there is none
 */
record EdgeSettings(
        PublicAddress address,
        Map<String, Integer> servicePorts,
        Path socket,
        Path pages,
        int connections,
        int varnish) {}
