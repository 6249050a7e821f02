package masthead.deploy.instances;

/** The commands that Payara runs before it begins: loopback only, strict HTTP, and a second port for the inside. */
final class Preboot {
    private static final String COMMANDS = """
            set @server.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1
            set @http.max-connections=-1
            set @http.timeout-seconds=75
            set @http.xpowered-by=false
            set @http.server-header=false
            set @http.http2-enabled=false
            set @http.trace-enabled=false
            set @http.xframe-options=false
            set @http.max-post-size-bytes=@body
            set @http.max-form-post-size-bytes=@body
            set @http.header-buffer-length-bytes=16384
            set @http.max-request-headers=64
            set @server.thread-pools.thread-pool.http-thread-pool.min-thread-pool-size=@threads
            set @server.thread-pools.thread-pool.http-thread-pool.max-thread-pool-size=@threads
            create-virtual-server --hosts internal --networklisteners internal-listener internal
            create-http-listener --listeneraddress 127.0.0.1 --listenerport @internal \
            --default-virtual-server internal internal-listener
            set-openapi-configuration --virtualServers=internal
            set-microprofile-healthcheck-configuration --virtualServers=internal
            set @server.microprofile-metrics-configuration.virtual-servers=internal
            """;

    private Preboot() {}

    /** @param internalPort where health, metrics and OpenAPI are */
    static String commands(ServiceKind kind, int internalPort) {
        return COMMANDS.replace("@http", "@server.network-config.protocols.protocol.http-listener.http")
                .replace("@server", "configs.config.server-config")
                .replace("@body", Long.toString(kind.bodyLimit()))
                .replace("@threads", Integer.toString(kind.httpThreads()))
                .replace("@internal", Integer.toString(internalPort));
    }
}
