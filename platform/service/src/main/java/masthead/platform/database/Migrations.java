package masthead.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/**
 * Brings the schema to this version: the platform's tables, then the service's. A second instance that starts at the
 * same time waits; a schema from a newer version is left as it is.
 */
@ApplicationScoped
public class Migrations {
    @Inject
    DatabaseSettings settings;

    @Inject
    @ConfigProperty(name = "db.migration.lock-retries", defaultValue = "60")
    int lockRetries;

    void run() {
        var flyway = Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(settings.ownConnections("-c statement_timeout=0 -c lock_timeout=2000"))
                .locations("classpath:db/platform", "classpath:db/migration")
                .lockRetryCount(lockRetries)
                .outOfOrder(true) // the platform's next table has a lower number than the service's last
                .ignoreMigrationPatterns("*:future");
        // A lock of the session, not of a transaction that would hold back the event feeds' horizon.
        flyway.getConfigurationExtension(PostgreSQLConfigurationExtension.class).setTransactionalLock(false);
        flyway.load().migrate();
    }
}
