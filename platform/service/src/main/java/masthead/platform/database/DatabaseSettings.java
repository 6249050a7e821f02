package masthead.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the database is and as whom the service signs in: {@code db.url}, {@code db.user}, {@code db.password}. */
@ApplicationScoped
public class DatabaseSettings {
    @Inject
    @ConfigProperty(name = "db.url")
    String url;

    @Inject
    @ConfigProperty(name = "db.user")
    String user;

    @Inject
    @ConfigProperty(name = "db.password")
    String password;

    /**
     * Connections outside the pool, for what occupies one: migrations, LISTEN, leadership.
     *
     * @param options the session's settings, as in PostgreSQL's PGOPTIONS
     */
    public PGSimpleDataSource ownConnections(String options) {
        var connections = new PGSimpleDataSource();
        connections.setUrl(url);
        connections.setUser(user);
        connections.setPassword(password);
        connections.setConnectTimeout(1);
        connections.setOptions(options);
        connections.setTcpKeepAlive(true);
        return connections;
    }
}
