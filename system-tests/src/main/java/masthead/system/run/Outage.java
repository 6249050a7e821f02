package masthead.system.run;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Services that are away until this is closed. */
public final class Outage implements AutoCloseable {
    private final Undo undo;

    private Outage(Undo undo) {
        this.undo = undo;
    }

    /** What ends it. */
    private interface Undo {
        void run() throws IOException, InterruptedException, SQLException;
    }

    /** Killed, while nobody is there to start them again. */
    public static Outage killed(RunningNewsroom newsroom, List<String> services) {
        List<ProcessHandle> launcher = newsroom.processes().of("launcher");
        List<ProcessHandle> instances = instances(newsroom, services);
        signal("STOP", launcher);
        instances.forEach(ProcessHandle::destroyForcibly);
        return new Outage(() -> signal("CONT", launcher));
    }

    /** Accepting connections, and never answering. */
    public static Outage hanging(RunningNewsroom newsroom, List<String> services) {
        List<ProcessHandle> instances = instances(newsroom, services);
        signal("STOP", instances);
        return new Outage(() -> signal("CONT", instances));
    }

    /** Answering 503, for their databases let them in no more. */
    public static Outage withoutDatabase(RunningNewsroom newsroom, List<String> services) {
        admit(newsroom, services, false);
        return new Outage(() -> admit(newsroom, services, true));
    }

    @Override
    public void close() {
        try {
            undo.run();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The outage can't be ended", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<ProcessHandle> instances(RunningNewsroom newsroom, List<String> services) {
        return services.stream()
                .flatMap(service -> newsroom.processes().of(service).stream())
                .toList();
    }

    static void signal(String name, List<ProcessHandle> processes) {
        try {
            for (ProcessHandle process : processes) {
                new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                        .start()
                        .waitFor();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void admit(RunningNewsroom newsroom, List<String> services, boolean admitted) {
        try (Connection owner = newsroom.database("postgres");
                Statement statement = owner.createStatement()) {
            for (String service : services) {
                statement.execute("alter role " + service + (admitted ? " login" : " nologin"));
                if (!admitted) {
                    statement.execute(
                            "select pg_terminate_backend(pid) from pg_stat_activity where usename = '" + service + "'");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
