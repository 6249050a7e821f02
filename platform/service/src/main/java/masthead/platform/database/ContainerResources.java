package masthead.platform.database;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * What the container keeps for the application. Looked up here because Payara does not resolve {@code @Resource} in beans
 * of a library within the WAR.
 */
@ApplicationScoped
@SuppressWarnings("BanJNDI") // the names are our own constants
public class ContainerResources {
    /** The pooled connections; inside a transaction they are the transaction's own. */
    @Produces
    @ApplicationScoped
    DataSource connections() throws NamingException {
        return InitialContext.doLookup("java:app/jdbc/masthead");
    }

    /** Threads that carry the application's naming and class loading with them. */
    @Produces
    @ApplicationScoped
    ManagedThreadFactory threads() throws NamingException {
        return InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
    }
}
