package masthead.platform.testing;

import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Hibernate over a test's database, one transaction at a time, as `@Transactional` would run them. */
public final class TestTransactions {
    private final SessionFactory sessions;

    public TestTransactions(TestDatabase database, Class<?>... entities) {
        var configuration = new Configuration()
                .setProperty("hibernate.connection.url", database.url())
                .setProperty("hibernate.connection.username", database.user())
                .setProperty("hibernate.connection.pool_size", "30")
                // Nobody closes a test's database: what it doesn't use is given back by itself.
                .setProperty("hibernate.connection.initial_pool_size", "0")
                .setProperty("hibernate.connection.min_pool_size", "0")
                .setProperty("hibernate.hbm2ddl.auto", "validate")
                .setProperty("hibernate.generate_statistics", "true")
                .setProperty("hibernate.jdbc.time_zone", "UTC")
                .setProperty(
                        "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy");
        for (Class<?> entity : entities) {
            configuration.addAnnotatedClass(entity);
        }
        sessions = configuration.buildSessionFactory();
    }

    /** Runs the work in a transaction of its own; what it throws rolls back. */
    public <T> T get(Function<Session, T> work) {
        return sessions.fromTransaction(work::apply);
    }

    /** Runs the work in a transaction of its own; what it throws rolls back. */
    public void run(Consumer<Session> work) {
        sessions.inTransaction(work::accept);
    }

    /** How many statements were prepared while the work ran in a transaction. */
    public long statements(Consumer<Session> work) {
        var statistics = sessions.getStatistics();
        long before = statistics.getPrepareStatementCount();
        run(work);
        return statistics.getPrepareStatementCount() - before;
    }
}
