package masthead.members.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masthead.members.person.Address;
import masthead.members.secret.Secret;
import masthead.members.vault.Vault;
import masthead.platform.problem.DomainException;

/** The addresses that people want to have. */
@ApplicationScoped
public class AddressChanges {
    private static final int SWEPT_AT_ONCE = 10;

    @Inject
    EntityManager em;

    @Inject
    Vault vault;

    /** 410: done, taken back, replaced by another, or too old. */
    static class ChangeOver extends DomainException {
        ChangeOver() {
            super(
                    410,
                    "address-change-over",
                    "This link is used up",
                    "The change was made, taken back or replaced, or it is more than a day old.");
        }
    }

    /** Makes this the one change that its person wants, and forgets some that nobody confirmed. */
    void put(AddressChange change, Instant now) {
        withdraw(change.personId());
        em.createNativeQuery("delete from address_change where person_id in (select person_id from address_change"
                        + " where expires_at < :now limit :most for update skip locked)")
                .setParameter("now", now)
                .setParameter("most", SWEPT_AT_ONCE)
                .executeUpdate();
        em.persist(change);
    }

    /** What a person wants and may still confirm. */
    Optional<AddressChange> of(UUID person, Instant now) {
        return Optional.ofNullable(em.find(AddressChange.class, person)).filter(change -> change.lives(now));
    }

    /** The change of which a mail holds this. @throws ChangeOver there is none any more */
    AddressChange find(Secret secret, Instant now) {
        return em.createQuery(
                        "select c from AddressChange c where c.oldTokenHash = :hash or c.newTokenHash = :hash",
                        AddressChange.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .filter(change -> change.lives(now))
                .findFirst()
                .orElseThrow(ChangeOver::new);
    }

    /** The same as it is now, and nobody else's until the transaction ends. @throws ChangeOver it is over by now */
    AddressChange locked(AddressChange change) {
        em.detach(change);
        AddressChange now = em.find(AddressChange.class, change.personId(), LockModeType.PESSIMISTIC_WRITE);
        if (now == null) {
            throw new ChangeOver();
        }
        return now;
    }

    /** The address that is wanted. */
    Address address(AddressChange change) {
        String text = vault.open(Map.of(change.personId(), change.sealed())).get(change.personId());
        if (text == null) {
            throw new ChangeOver();
        }
        return new Address(text);
    }

    /** Ends what a person wants. @return whether there was anything */
    boolean withdraw(UUID person) {
        return em.createQuery("delete from AddressChange c where c.personId = :person")
                        .setParameter("person", person)
                        .executeUpdate()
                > 0;
    }
}
