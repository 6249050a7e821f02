package masthead.deploy.instances;

import java.nio.file.Path;
import masthead.deploy.data.DataDirectory;
import masthead.deploy.edge.Balancer;
import masthead.deploy.process.Leftovers;

/**
 * What all instances share.
 *
 * @param repository the folder of this checkout, whose modules hold the WARs
 */
record House(
        Path repository,
        DataDirectory data,
        SharedRuntime runtime,
        JavaFlags flags,
        Surroundings surroundings,
        Balancer balancer,
        Leftovers leftovers) {}
