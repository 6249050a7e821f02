package masthead.deploy.instances;

import java.util.List;
import java.util.Locale;
import masthead.deploy.process.Child;
import masthead.deploy.process.Memory;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of a service.
 *
 * @param url the address that stays the same
 */
public record ServiceStatus(String service, String url, List<InstanceStatus> instances) {
    /**
     * What can be seen of an instance. What isn't known, because it does not run just now, is null.
     *
     * @param state starting, serving, leaving or down
     * @param internalPort health, metrics and OpenAPI
     * @param memory its proportional share, in MiB
     * @param ready what the application says
     * @param reasons why it isn't ready
     */
    public record InstanceStatus(
            String name,
            String state,
            @Nullable Long pid,
            @Nullable String url,
            @Nullable Integer internalPort,
            @Nullable String since,
            @Nullable Long memory,
            boolean ready,
            List<String> reasons) {

        static InstanceStatus of(Instance instance) throws InterruptedException {
            var report = instance.report();
            var ports = instance.ports();
            var process = instance.process();
            return new InstanceStatus(
                    instance.seat().name(),
                    instance.state().name().toLowerCase(Locale.ROOT),
                    process.map(Child::pid).orElse(null),
                    ports.map(InstanceFolder.Ports::url).orElse(null),
                    ports.map(InstanceFolder.Ports::internal).orElse(null),
                    process.map(child -> child.since().toString()).orElse(null),
                    process.map(child -> Memory.share(child.pid()).orElse(0) >> 10)
                            .orElse(null),
                    instance.state() == Instance.State.SERVING
                            && report.map(Readiness.Report::ready).orElse(false),
                    report.map(Readiness.Report::reasons).orElse(List.of("it does not answer")));
        }
    }
}
