package masthead.members.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import masthead.platform.json.Json;
import masthead.platform.worker.Lease;
import masthead.platform.worker.LeasedWork;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.jspecify.annotations.Nullable;

/**
 * Sends what waits. A mail server that is away, or too busy, is waited out with ever longer pauses for as long as the mail
 * is of use; what it refuses for good is dropped and counted. Where this process dies between the server's yes and ours, the mail goes
 * out twice with the same Message-ID.
 */
@ApplicationScoped
public class MailWork implements LeasedWork {
    private static final Logger LOG = Logger.getLogger(MailWork.class.getName());
    private static final int FOR_GOOD = 500;

    /** A pause is this part of the time that a mail has waited already. */
    private static final double PATIENCE = 0.5;

    private static final double SHORTEST_PAUSE_S = 1;

    private final AtomicLong dropped = new AtomicLong();

    @Inject
    Mails mails;

    @Inject
    Postbox postbox;

    @Inject
    EntityManager em;

    @Inject
    Clock clock;

    @Override
    public String kind() {
        return Mails.KIND;
    }

    @Override
    public void run(Lease lease) throws Exception {
        Letter letter = mails.open(Json.mapper().treeToValue(lease.payload(), Mails.Sealed.class));
        if (letter.to() == null) {
            return;
        }
        if (!letter.worthSending(clock.instant())) {
            drop(letter, "it waited until it was of no use");
            return;
        }
        lease.check();
        try {
            postbox.post(letter);
        } catch (MessagingException failed) {
            if (isForGood(failed)) {
                drop(letter, "the mail server does not take it");
            } else {
                throw later(letter, failed);
            }
        }
    }

    /** What will never be sent is not kept. */
    @Override
    public void givenUp(Lease lease, Throwable why) {
        dropped.incrementAndGet();
        em.createNativeQuery("update task set payload = '{}' where id = ?1")
                .setParameter(1, lease.task())
                .executeUpdate();
    }

    /** Mails that never got out: of no use any more, or refused by the mail server for good. */
    @Gauge(name = "mails_dropped", unit = MetricUnits.NONE, absolute = true)
    public long dropped() {
        return dropped.get();
    }

    private void drop(Letter letter, String why) {
        dropped.incrementAndGet();
        LOG.warning(() -> "Mail " + letter + " is not sent: " + why);
    }

    private Later later(Letter letter, MessagingException failed) {
        double waited = Duration.between(letter.askedAt(), clock.instant()).toMillis() / 1000.0;
        // The library's own words may hold an address.
        String reason = "mail server: " + root(failed).getClass().getSimpleName();
        return new Later(reason, Math.max(SHORTEST_PAUSE_S, PATIENCE * waited), failed);
    }

    /** Whether the server said no with a reply of the 500s (RFC 5321, 4.2.1), rather than not now or nothing. */
    private static boolean isForGood(MessagingException failed) {
        for (Exception next = failed; next != null; next = next(next)) {
            if (next instanceof SMTPAddressFailedException refused && refused.getReturnCode() >= FOR_GOOD
                    || next instanceof SMTPSendFailedException refusedAll && refusedAll.getReturnCode() >= FOR_GOOD) {
                return true;
            }
        }
        return failed instanceof SendFailedException none
                && none.getInvalidAddresses() != null
                && none.getInvalidAddresses().length > 0
                && none.getNextException() == null;
    }

    private static @Nullable Exception next(Exception failed) {
        return failed instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static Throwable root(Throwable failed) {
        Throwable root = failed;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }
}
