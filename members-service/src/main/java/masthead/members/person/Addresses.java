package masthead.members.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masthead.members.vault.Vault;

/** Whose address is whose. The database holds them sealed, and a keyed hash by which they are found. */
@ApplicationScoped
public class Addresses {
    @Inject
    EntityManager em;

    @Inject
    Vault vault;

    /** Gives a person an address; a flush refuses one that somebody has (409 already-there). */
    public void give(Person person, Address address) {
        person.moveTo(vault.seal(person.id(), address.text()), account(address));
    }

    /** What an address is known by: the same for the same address, and nothing that it could be read from. */
    public byte[] account(Address address) {
        return vault.mac("address", address.lowerCase());
    }

    /** Whoever has this address, in whatever state. */
    public Optional<Person> lookup(Address address) {
        return em.createQuery("select p from Person p where p.addressIndex = :index", Person.class)
                .setParameter("index", account(address))
                .getResultStream()
                .findFirst();
    }

    /** Whoever has this address and may come in: one statement, whether there is anybody or not. */
    public Optional<Person> lookupStaff(Address address) {
        return em.createQuery("""
                        select p from Person p
                        where p.addressIndex = :index and p.kind = 'human' and p.state = 'active' and size(p.roles) > 0
                        """, Person.class)
                .setParameter("index", account(address))
                .getResultStream()
                .findFirst();
    }

    public Optional<Address> of(Person person) {
        return Optional.ofNullable(of(List.of(person)).get(person.id()));
    }

    /** The addresses of several people by their ids, in one statement; less those who have none. */
    public Map<UUID, Address> of(Collection<Person> people) {
        var sealed = new HashMap<UUID, byte[]>();
        people.forEach(person -> person.sealedAddress().ifPresent(bytes -> sealed.put(person.id(), bytes)));
        var addresses = new HashMap<UUID, Address>();
        vault.open(sealed).forEach((id, text) -> addresses.put(id, new Address(text)));
        return addresses;
    }
}
