package masthead.articles.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import masthead.articles.article.NamePlace;
import masthead.articles.author.Author;
import masthead.articles.named.Named;
import masthead.articles.series.Series;
import masthead.articles.topic.Topic;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;

/**
 * Series, topics and authors that public stories name, by name. What only a story in work names is in no list for
 * readers: its name would tell them what somebody works on, or with whom.
 */
@ApplicationScoped
public class PublicNames {
    private static final String PUBLIC = " and p.withdrawnAt is null and p.kind <> masthead.articles.article.Kind.PAGE";

    @Inject
    EntityManager em;

    Listing<Series> series(Page page) {
        return named(Series.class, "from Publication p where p.seriesId = n.id", page);
    }

    Listing<Topic> topics(Page page) {
        return named(Topic.class, "from Publication p join p.topics topic where topic = n.id", page);
    }

    Listing<Author> authors(Page page) {
        return named(Author.class, "from Publication p join p.authors author where author = n.id", page);
    }

    private <T extends Named> Listing<T> named(Class<T> type, String stories, Page page) {
        NamePlace after = NamePlace.of(page);
        List<T> rows = em.createQuery(
                        "select n from " + type.getSimpleName() + " n where exists (select 1 " + stories + PUBLIC + ")"
                                + " and (n.name > :name or n.name = :name and n.id > :id) order by n.name, n.id",
                        type)
                .setParameter("name", after.name())
                .setParameter("id", after.id())
                .setMaxResults(page.limit() + 1)
                .getResultList();
        return page.listing(rows, thing -> Page.cursor(thing.name(), thing.id()));
    }
}
