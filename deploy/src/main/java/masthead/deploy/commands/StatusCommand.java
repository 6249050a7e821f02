package masthead.deploy.commands;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import masthead.deploy.Json;
import masthead.deploy.Trouble;
import masthead.deploy.control.Answers;
import masthead.deploy.control.Command;
import masthead.deploy.control.Request;
import masthead.deploy.instances.ServiceGroup;
import masthead.deploy.instances.ServiceStatus;
import masthead.deploy.instances.ServiceStatus.InstanceStatus;
import masthead.deploy.process.Child;
import masthead.deploy.process.Memory;
import org.jspecify.annotations.Nullable;

/** {@code status}: what runs, where, since when, and whether it is ready; a failure if anything isn't. */
public final class StatusCommand implements Command {
    private final List<ServiceGroup> groups;
    private final Map<String, Supplier<Optional<Child>>> others;
    private final String site;

    /** @param others the processes beside the services, by their names */
    public StatusCommand(List<ServiceGroup> groups, Map<String, Supplier<Optional<Child>>> others, String site) {
        this.groups = groups;
        this.others = new TreeMap<>(others);
        this.site = site;
    }

    /** The whole answer. */
    record Status(String site, boolean ready, long memory, List<ServiceStatus> services, List<Other> processes) {}

    /** A process beside the services. */
    record Other(String name, long pid, String since, long memory) {}

    @Override
    public void run(Request request, Answers answers) throws InterruptedException {
        Status status = status();
        answers.result(request.json() ? Json.text(status) : text(status));
        if (!status.ready) {
            throw new Trouble("Not everything is ready");
        }
    }

    private Status status() throws InterruptedException {
        var services = new ArrayList<ServiceStatus>();
        for (ServiceGroup group : groups) {
            services.add(group.status());
        }
        var processes = new ArrayList<Other>();
        others.forEach((name, process) -> process.get()
                .ifPresent(child -> processes.add(new Other(
                        name, child.pid(), child.since().toString(), Memory.shareOfTree(child.pid()) >> 10))));
        processes.add(launcher());
        boolean ready = services.stream().allMatch(StatusCommand::ready) && processes.size() == others.size() + 1;
        return new Status(site, ready, memory(services, processes), services, processes);
    }

    /** Whether a service can be used, and none of its instances is down; one may be on its way in, back or out. */
    private static boolean ready(ServiceStatus service) {
        return service.instances().stream().anyMatch(InstanceStatus::ready)
                && service.instances().stream()
                        .allMatch(instance -> instance.ready()
                                || instance.state().equals("starting")
                                || instance.state().equals("leaving"));
    }

    private static Other launcher() {
        ProcessHandle self = ProcessHandle.current();
        String since = self.info().startInstant().map(Instant::toString).orElse("");
        return new Other("launcher", self.pid(), since, Memory.share(self.pid()).orElse(0) >> 10);
    }

    private static long memory(List<ServiceStatus> services, List<Other> processes) {
        long sum = processes.stream().mapToLong(Other::memory).sum();
        for (ServiceStatus service : services) {
            for (InstanceStatus instance : service.instances()) {
                Long memory = instance.memory();
                sum += memory == null ? 0 : memory;
            }
        }
        return sum;
    }

    private static String text(Status status) {
        var table = new Table("PROCESS", "STATE", "PID", "MiB", "UP", "ADDRESS", "INTERNAL", "READY");
        for (ServiceStatus service : status.services) {
            for (InstanceStatus instance : service.instances()) {
                table.row(
                        instance.name(),
                        instance.state(),
                        known(instance.pid()),
                        known(instance.memory()),
                        up(instance.since()),
                        known(instance.url()),
                        known(instance.internalPort()),
                        instance.ready() ? "yes" : "no: " + String.join("; ", instance.reasons()));
            }
        }
        for (Other other : status.processes) {
            table.row(other.name, "serving", "" + other.pid, "" + other.memory, up(other.since), "-", "-", "-");
        }
        return status.site + "   " + status.memory + " MiB in all\n\n" + table;
    }

    private static String known(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String up(@Nullable String since) {
        if (since == null || since.isEmpty()) {
            return "-";
        }
        Duration up = Duration.between(Instant.parse(since), Instant.now());
        return up.toHours() > 0
                ? up.toHours() + " h " + up.toMinutesPart() + " min"
                : up.toMinutes() + " min " + up.toSecondsPart() + " s";
    }
}
