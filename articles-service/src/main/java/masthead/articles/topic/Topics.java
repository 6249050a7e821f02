package masthead.articles.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import masthead.articles.article.NamePlace;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import masthead.platform.problem.DomainException;

/** All topics. */
@ApplicationScoped
public class Topics {
    @Inject
    EntityManager em;

    /** 404. */
    public static class TopicNotFound extends DomainException {
        public TopicNotFound(Object id) {
            super(404, "topic-not-found", "No such topic", "There is no topic " + id + ".");
        }
    }

    /** By name. */
    public Listing<TopicView> list(Page page) {
        NamePlace after = NamePlace.of(page);
        List<Topic> rows = em.createQuery("""
                        select t from Topic t
                        where t.name > :name or t.name = :name and t.id > :id
                        order by t.name, t.id
                        """, Topic.class)
                .setParameter("name", after.name())
                .setParameter("id", after.id())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return page.listing(rows.stream().map(TopicView::of).toList(), topic -> Page.cursor(topic.name(), topic.id()));
    }

    public Topic find(UUID id) {
        Topic topic = em.find(Topic.class, id);
        if (topic == null) {
            throw new TopicNotFound(id);
        }
        return topic;
    }

    public Optional<Topic> lookup(String slug) {
        return em.createQuery("select t from Topic t where t.slug = :slug", Topic.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Those of the ids that exist. */
    public List<Topic> of(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery("select t from Topic t where t.id in :ids", Topic.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    public Topic add(Topic topic) {
        em.persist(topic);
        return topic;
    }

    public void flush() {
        em.flush();
    }
}
