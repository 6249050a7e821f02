package masthead.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import org.hibernate.Session;

/** Gives each transaction a session of its own, which is also its entity manager. */
@ApplicationScoped
public class EntityManagers {
    @Inject
    Database database;

    @Produces
    @TransactionScoped
    Session session() {
        return database.factory().createEntityManager().unwrap(Session.class);
    }

    void close(@Disposes Session session) {
        if (session.isOpen()) {
            session.close();
        }
    }
}
