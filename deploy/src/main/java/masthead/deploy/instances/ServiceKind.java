package masthead.deploy.instances;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One of the four services, and what its processes need.
 *
 * @param module the folder of its module
 * @param database whether it keeps a database, which has its name
 * @param providers the services that it calls
 * @param heap in MiB, and the same for production
 * @param httpThreads those that work off requests; few where they never wait
 * @param bodyLimit the largest request body in bytes
 */
public record ServiceKind(
        String name,
        String module,
        boolean database,
        List<String> providers,
        int heap,
        int productionHeap,
        int httpThreads,
        long bodyLimit) {
    /** The launcher calls every service, too. */
    public static final String LAUNCHER = "launcher";

    private static final long SMALL_BODY = 1L << 20;
    /** An archive that is imported comes as one body; routes that take less say so themselves. */
    private static final long LARGE_BODY = 513L << 20;

    public static final List<ServiceKind> ALL = List.of(
            new ServiceKind("articles", "articles-service", true, List.of(), 256, 768, 16, LARGE_BODY),
            new ServiceKind("feed", "feed-service", true, List.of("articles"), 160, 384, 16, SMALL_BODY),
            new ServiceKind("members", "members-service", true, List.of(), 160, 384, 16, SMALL_BODY),
            new ServiceKind(
                    "gateway", "gateway", false, List.of("articles", "feed", "members"), 192, 384, 6, LARGE_BODY));

    public static Optional<ServiceKind> named(String name) {
        return ALL.stream().filter(kind -> kind.name.equals(name)).findFirst();
    }

    /** The services that call this one, the launcher first. */
    public List<String> callers() {
        var callers = new ArrayList<>(List.of(LAUNCHER));
        ALL.stream().filter(kind -> kind.providers.contains(name)).forEach(kind -> callers.add(kind.name));
        return callers;
    }

    /**
     * What the build made of it.
     *
     * @throws masthead.deploy.Trouble nothing yet
     */
    War war(Path repository) {
        return new War(repository.resolve(module).resolve("target").resolve(name + ".war"));
    }
}
