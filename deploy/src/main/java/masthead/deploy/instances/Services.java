package masthead.deploy.instances;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import masthead.deploy.process.Leftovers;
import masthead.deploy.process.Together;

/** The four services. */
public final class Services {
    private final List<ServiceGroup> groups;

    private Services(List<ServiceGroup> groups) {
        this.groups = groups;
    }

    /**
     * The services of a newsroom, not started yet.
     *
     * @param changed told whenever an instance begins to serve or ceases to
     * @param notices takes a line when one ended uninvited
     */
    public static Services of(
            Preparation preparation,
            Surroundings surroundings,
            Leftovers leftovers,
            Runnable changed,
            Consumer<String> notices) {
        var house = new House(
                preparation.repository(),
                surroundings.data(),
                preparation.runtime(),
                preparation.flags(),
                surroundings,
                surroundings.balancer(),
                leftovers);
        return new Services(ServiceKind.ALL.stream()
                .map(kind -> new ServiceGroup(kind, house, changed, notices))
                .toList());
    }

    /** Whether the build made all that is started here. */
    public static void checkBuilt(Path repository) {
        ServiceKind.ALL.forEach(kind -> kind.war(repository));
    }

    /** Whether a process of this name is an instance of a service. */
    public static boolean isInstance(String process) {
        return ServiceKind.ALL.stream().anyMatch(kind -> process.matches(kind.name() + "-[0-9]+"));
    }

    public List<ServiceGroup> groups() {
        return groups;
    }

    public Optional<ServiceGroup> named(String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /**
     * Starts one instance of each, all at the same time, or takes over those that an earlier launcher left.
     *
     * @param started takes the name of each service that serves
     * @throws masthead.deploy.Trouble one of them did not become ready
     */
    public void start(Consumer<String> started) throws InterruptedException {
        Together.each(groups.size(), groups, group -> {
            group.start();
            started.accept(group.name());
        });
    }

    /** Ends all instances. */
    public void stop() throws InterruptedException {
        Together.each(groups.size(), groups, ServiceGroup::stop);
    }
}
