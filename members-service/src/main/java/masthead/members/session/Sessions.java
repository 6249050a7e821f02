package masthead.members.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import masthead.members.person.People;
import masthead.members.person.Person;
import masthead.members.secret.Secret;
import masthead.members.signin.SignInLinks;
import masthead.platform.eventlog.Event;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.DomainException;

/** All sessions that didn't end. One that ends is taken away, so that nothing is kept of where somebody was. */
@ApplicationScoped
public class Sessions {
    @Inject
    EntityManager em;

    @Inject
    SessionSettings settings;

    @Inject
    People people;

    @Inject
    SignInLinks links;

    /** 404. */
    static class SessionNotFound extends DomainException {
        SessionNotFound(UUID id) {
            super(404, "session-not-found", "No such session", "You have no session " + id + "; it may have ended.");
        }
    }

    /**
     * Begins one. Whoever changes the person meanwhile, and ends their sessions, waits until this one is there to be
     * ended; whoever did so before has changed the person by now.
     */
    Session add(Session session) {
        em.refresh(session.person(), LockModeType.PESSIMISTIC_READ);
        em.persist(session);
        return session;
    }

    /** The living session of this text, its use noted. */
    public Optional<Session> lookup(Secret secret, Instant now) {
        Optional<Session> found = em.createQuery(
                        "select s from Session s join fetch s.person where s.tokenHash = :hash", Session.class)
                .setParameter("hash", secret.hash())
                .getResultStream()
                .filter(session -> session.lives(now, settings.idle()))
                .findFirst();
        found.filter(session -> session.useIsNews(now)).ifPresent(session -> noteUse(session, now));
        return found;
    }

    private void noteUse(Session session, Instant now) {
        people.noteSeen(session.person().id(), now);
        em.createQuery("update Session s set s.lastUsedAt = :now where s.id = :id")
                .setParameter("now", now)
                .setParameter("id", session.id())
                .executeUpdate();
    }

    /** Somebody's own, in the order in which they began. */
    Listing<Session> of(UUID person, Instant now, Page page) {
        List<Session> rows = em.createQuery("""
                        select s from Session s
                        where s.person.id = :person and s.endsAt > :now and s.lastUsedAt > :idle and s.id > :after
                        order by s.id
                        """, Session.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .setParameter("idle", now.minus(settings.idle()))
                .setParameter("after", page.behind())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Listing<Session> listing = page.listing(rows, session -> Page.cursor(session.id()));
        return page.counted() ? listing.counted(count(person, now)) : listing;
    }

    private long count(UUID person, Instant now) {
        return em.createQuery("""
                        select count(s) from Session s
                        where s.person.id = :person and s.endsAt > :now and s.lastUsedAt > :idle
                        """, Long.class)
                .setParameter("person", person)
                .setParameter("now", now)
                .setParameter("idle", now.minus(settings.idle()))
                .getSingleResult();
    }

    /** Ends one of somebody's own. @throws SessionNotFound there is none, or it is another's */
    Event end(UUID id, UUID person) {
        return ended("id = :id and person_id = :person", Map.of("id", id, "person", person)).stream()
                .findFirst()
                .orElseThrow(() -> new SessionNotFound(id));
    }

    /** Ends somebody's others. */
    List<Event> endOthers(UUID person, UUID kept) {
        return ended("person_id = :person and id <> :kept", Map.of("person", person, "kept", kept));
    }

    /**
     * Ends all sessions of a person, and the links that could still begin one. Whoever changes a person's address, roles or
     * state calls this in the same transaction, after the change: nobody comes in meanwhile.
     *
     * @return the facts to be told
     */
    public List<Event> endAllOf(Person person) {
        em.flush();
        em.lock(person, LockModeType.PESSIMISTIC_WRITE);
        links.endAllOf(person.id());
        return ended("person_id = :person", Map.of("person", person.id()));
    }

    /** Ends everybody's, and every link that could still begin one. Whoever is about to come in waits, and finds their link ended. */
    List<Event> endEverybodys() {
        em.createNativeQuery("select id from person order by id for update").getResultList();
        links.endEverybodys();
        return ended("true", Map.of());
    }

    /** In one statement: those that others end at the same moment are theirs to tell of. */
    private List<Event> ended(String which, Map<String, UUID> named) {
        Query deletion =
                em.createNativeQuery("delete from session where " + which + " returning id, person_id", Tuple.class);
        named.forEach(deletion::setParameter);
        List<Event> told = new ArrayList<>();
        for (Object row : deletion.getResultList()) {
            Tuple ended = (Tuple) row;
            told.add(Session.ended(ended.get(0, UUID.class), ended.get(1, UUID.class)));
        }
        return told;
    }

    /** Takes some away that ended by themselves. */
    void forgetSome(Instant now) {
        em.createNativeQuery("""
                        delete from session where id in (
                            select id from session where ends_at < ?1 or last_used_at < ?2 limit 10 for update skip locked)
                        """)
                .setParameter(1, now)
                .setParameter(2, now.minus(settings.idle()))
                .executeUpdate();
    }
}
