package masthead.members.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Seals and opens, each person's with a key of their own. */
@ApplicationScoped
public class Vault {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String WRAP = "wrap";

    @Inject
    EntityManager em;

    @Inject
    VaultKey key;

    /** What a text is known by where it must not be readable: the same for the same text, for one purpose. */
    public byte[] mac(String purpose, String text) {
        return VaultKey.hmac(key.forPurpose("mac " + purpose), text);
    }

    /** Seals what belongs to a person, who gets a key at the first time. */
    public byte[] seal(UUID person, String text) {
        return Seal.close(keyOf(person), person.toString(), text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Opens what belongs to several people, in one statement.
     *
     * @param sealed by the person's id
     * @return less those whose key was destroyed
     */
    public Map<UUID, String> open(Map<UUID, byte[]> sealed) {
        var opened = new HashMap<UUID, String>();
        keysOf(sealed.keySet()).forEach((person, own) -> {
            byte[] plain = Seal.open(own, person.toString(), sealed.getOrDefault(person, new byte[0]));
            opened.put(person, new String(plain, StandardCharsets.UTF_8));
        });
        return opened;
    }

    /** Seals what is kept for a short while and belongs to no known person. */
    public byte[] sealFor(String purpose, byte[] plain) {
        return Seal.close(key.forPurpose("seal " + purpose), purpose, plain);
    }

    public byte[] openFor(String purpose, byte[] sealed) {
        return Seal.open(key.forPurpose("seal " + purpose), purpose, sealed);
    }

    private byte[] keyOf(UUID person) {
        PersonKey kept = em.find(PersonKey.class, person);
        if (kept != null) {
            return unwrapped(kept);
        }
        byte[] fresh = new byte[BYTES];
        RANDOM.nextBytes(fresh);
        em.persist(new PersonKey(person, Seal.close(key.forPurpose(WRAP), person.toString(), fresh)));
        return fresh;
    }

    private Map<UUID, byte[]> keysOf(Collection<UUID> people) {
        var keys = new HashMap<UUID, byte[]>();
        em.createQuery("select k from PersonKey k where k.personId in :people", PersonKey.class)
                .setParameter("people", people)
                .getResultStream()
                .forEach(kept -> keys.put(kept.personId(), unwrapped(kept)));
        return keys;
    }

    private byte[] unwrapped(PersonKey kept) {
        return Seal.open(key.forPurpose(WRAP), kept.personId().toString(), kept.wrapped());
    }
}
