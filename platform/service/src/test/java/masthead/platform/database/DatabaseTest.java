package masthead.platform.database;

import static masthead.platform.testing.Await.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import masthead.platform.testing.OwnPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir
    Path data;

    @Test
    void aServiceStartsWithItsDatabaseAwaySaysWhyAndHealsByItself() {
        try (var postgres = new OwnPostgres(data);
                var service = new ServiceDatabase(postgres.url()).started()) {
            Database database = service.database();
            until(() -> whyNot(database).contains("refused"));
            assertThat(whyNot(database)).startsWith("database: ");
            assertThat(database.ready()).isFalse();
            assertThatThrownBy(service::factory).isInstanceOf(DatabaseAway.class);

            postgres.start();
            until(database::ready);
            assertThat(database.unready()).isEmpty();
            assertThat(events(service)).isZero();

            postgres.stop();
            until(() -> !database.ready());
            assertThat(whyNot(database)).startsWith("database: ");

            postgres.start();
            until(database::ready);
            assertThat(events(service)).isZero();
        }
    }

    private static String whyNot(Database database) {
        return database.unready().orElse("");
    }

    private static long events(ServiceDatabase service) {
        try (var em = service.factory().createEntityManager()) {
            return ((Number) em.createNativeQuery("select count(*) from event").getSingleResult()).longValue();
        }
    }
}
