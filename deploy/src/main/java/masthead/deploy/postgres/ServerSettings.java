package masthead.deploy.postgres;

import java.util.List;

/** How the server runs: nothing that was acknowledged is lost, little memory, loopback only. */
final class ServerSettings {
    static final List<String> ALL = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256",
            // An open write transaction hides newer events from every follower, so none stays open.
            "idle_in_transaction_session_timeout=5s",
            "max_connections=160",
            "shared_buffers=48MB",
            "work_mem=4MB",
            "maintenance_work_mem=32MB",
            "max_wal_size=512MB",
            "min_wal_size=64MB",
            "max_parallel_workers_per_gather=0",
            "io_method=sync",
            "jit=off",
            "huge_pages=off",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_min_messages=warning");

    private ServerSettings() {}
}
