package masthead.articles.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import masthead.platform.problem.DomainException;

/** All pictures and their renditions. */
@ApplicationScoped
public class MediaLibrary {
    @Inject
    EntityManager em;

    /** 404. */
    public static class MediaNotFound extends DomainException {
        public MediaNotFound(Object id) {
            super(404, "media-not-found", "No such picture", "There is no picture " + id + ".");
        }
    }

    public Media find(UUID id) {
        return lookup(id).orElseThrow(() -> new MediaNotFound(id));
    }

    public Optional<Media> lookup(UUID id) {
        return Optional.ofNullable(em.find(Media.class, id));
    }

    /** A picture's caption as it is now, whatever the transaction has read before. */
    public Optional<String> caption(UUID id) {
        return em.createQuery("select m.caption from Media m where m.id = :id", String.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Those of the ids that exist. */
    public List<Media> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select m from Media m where m.id in :ids", Media.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public Media add(Media media) {
        em.persist(media);
        return media;
    }

    public void flush() {
        em.flush();
    }

    /** Those that came as a file of that SHA-256, the first of them first. */
    public List<Media> cameAs(byte[] hash) {
        return em.createQuery(
                        "select m from Media m where m.sourceHash = :hash order by m.uploadedAt, m.id", Media.class)
                .setParameter("hash", hash)
                .setMaxResults(10)
                .getResultList();
    }

    /**
     * The renditions that there are of pictures, by picture: crops together, small ones first. Those of an earlier focal
     * point serve until the new ones are made.
     */
    public Map<UUID, List<RenditionView>> renditions(Collection<UUID> pictures) {
        if (pictures.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("""
                        select r from Rendition r
                        where r.key.mediaId in :pictures
                        order by r.key.crop, r.key.type, r.key.width
                        """, Rendition.class)
                .setParameter("pictures", pictures)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        r -> r.key().mediaId(), Collectors.mapping(RenditionView::of, Collectors.toList())));
    }

    /** Puts renditions in place of all that the picture had. */
    void replaceRenditions(UUID media, List<Rendition> made) {
        em.createQuery("delete from Rendition r where r.key.mediaId = :media")
                .setParameter("media", media)
                .executeUpdate();
        made.forEach(em::persist);
    }

    /** The address of the story that showed a picture first, of those that readers see. */
    @SuppressWarnings("unchecked") // the query has one column of text
    public Optional<String> firstShownBy(UUID media) {
        return em.createNativeQuery("""
                        select p.slug from publication_media pm join publication p using (article_id)
                        where pm.media_id = :media and p.withdrawn_at is null
                        order by p.first_published_at, p.article_id limit 1
                        """, String.class)
                .setParameter("media", media)
                .getResultStream()
                .findFirst();
    }

    /** Whether something public shows the picture: a story, or an author's page or the newspaper's head, which need none. */
    public boolean published(UUID media) {
        return (Boolean) em.createNativeQuery("""
                        select exists (
                            select 1 from publication_media pm join publication p using (article_id)
                            where pm.media_id = :media and p.withdrawn_at is null)
                        or exists (select 1 from author a where a.portrait_id = :media)
                        or exists (
                            select 1 from publication_settings s where s.settings ->> 'logo' = cast(:media as text))
                        """, Boolean.class)
                .setParameter("media", media)
                .getSingleResult();
    }
}
