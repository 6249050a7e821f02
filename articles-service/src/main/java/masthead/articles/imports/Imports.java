package masthead.articles.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import masthead.articles.imports.ImportRefusals.ImportNotFound;
import masthead.articles.imports.ImportView.Count;
import masthead.articles.imports.ImportView.Report;
import masthead.articles.markup.Loss;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;

/** All imports, and what became of the things in them. */
@ApplicationScoped
public class Imports {
    /** The kind of work that does an import. */
    public static final String WORK = "imports.run";

    @Inject
    EntityManager em;

    /** What the worker must know. */
    public record Order(UUID id) {}

    /** Where the archive of an import is kept until it is done. */
    public static String file(UUID id) {
        return "imports/" + id + ".zip";
    }

    public Import find(UUID id) {
        Import found = em.find(Import.class, id);
        if (found == null) {
            throw new ImportNotFound(id);
        }
        return found;
    }

    public Import add(Import asked) {
        em.persist(asked);
        em.flush();
        return asked;
    }

    /** Whether one waits or is in work. */
    boolean running() {
        return !em.createQuery("select i.id from Import i where i.state in ('queued', 'running')", UUID.class)
                .getResultList()
                .isEmpty();
    }

    /** Newest first. */
    Listing<ImportView> newest(Page page) {
        Page.InTime after = page.newest();
        List<Import> rows = em.createQuery("""
                        select i from Import i
                        where i.askedAt < :at or i.askedAt = :at and i.id < :id
                        order by i.askedAt desc, i.id desc
                        """, Import.class)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        Listing<Import> listing = page.listing(rows, asked -> Page.cursor(asked.askedAt(), asked.id()));
        return new Listing<>(
                listing.items().stream()
                        .map(asked -> ImportView.line(asked, processed(asked.id())))
                        .toList(),
                listing.next(),
                null);
    }

    /** One with its report. */
    ImportView view(UUID id) {
        Import asked = find(id);
        List<Count> counts =
                em.createQuery("""
                        select new masthead.articles.imports.ImportView$Count(o.outcome, o.kind, o.state, count(o))
                        from OutcomeRow o where o.key.importId = :id
                        group by o.outcome, o.kind, o.state
                        """, Count.class).setParameter("id", id).getResultList();
        var report = new Report(
                ImportView.byKind(counts, Outcome.IMPORTED),
                ImportView.byKind(counts, Outcome.CHANGED),
                ImportView.byKind(counts, Outcome.UNCHANGED),
                ImportView.byKind(counts, Outcome.SKIPPED),
                lossesByKind(id),
                asked.error());
        return ImportView.of(asked, counts.stream().mapToLong(Count::number).sum(), report);
    }

    private long processed(UUID id) {
        return em.createQuery("select count(o) from OutcomeRow o where o.key.importId = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    private Map<String, Long> lossesByKind(UUID id) {
        var byKind = new TreeMap<String, Long>();
        em.createQuery("select l.kind, count(l) from LossRow l where l.importId = :id group by l.kind", Object[].class)
                .setParameter("id", id)
                .getResultList()
                .forEach(row -> byKind.put((String) row[0], (Long) row[1]));
        return byKind;
    }

    /** What an import could not take over, in the order in which it was met. */
    Listing<LossView> losses(UUID id, Page page) {
        find(id);
        List<LossView> rows = em.createQuery("""
                        select new masthead.articles.imports.LossView(
                            l.number, l.source, l.title, l.kind, l.reason, l.words)
                        from LossRow l where l.importId = :id and l.number > :after order by l.number
                        """, LossView.class)
                .setParameter("id", id)
                .setParameter(
                        "after", page.after(1).map(keys -> number(keys.get(0))).orElse(0L))
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return page.listing(rows, loss -> Page.cursor(loss.number()));
    }

    private static long number(String key) {
        if (!key.matches("\\d{1,18}")) {
            throw Page.badCursor();
        }
        return Long.parseLong(key);
    }

    /** Everything in an archive that was dealt with before, by the sources' keys. */
    public Set<String> noted(UUID id) {
        return new HashSet<>(
                em.createQuery("select o.key.source from OutcomeRow o where o.key.importId = :id", String.class)
                        .setParameter("id", id)
                        .getResultList());
    }

    /** Whether a thing was dealt with already. */
    public boolean noted(UUID id, String source) {
        return em.find(OutcomeRow.class, new OutcomeRow.Key(id, source)) != null;
    }

    /** Notes what became of a thing, in the transaction in which it became that. */
    public void note(UUID id, Source source, Outcome outcome, List<Loss> losses) {
        em.persist(new OutcomeRow(id, source, outcome));
        losses.forEach(loss -> em.persist(new LossRow(id, source, loss)));
        em.flush();
    }
}
