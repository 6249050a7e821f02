package masthead.articles.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import masthead.articles.article.Publication;
import masthead.articles.section.Section;
import masthead.articles.section.Sections;
import masthead.platform.eventlog.CurrentState;
import masthead.platform.eventlog.Event;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import org.jspecify.annotations.Nullable;

/** All publications as events, for followers that lost their place: published ones and withdrawn ones. */
@ApplicationScoped
public class ArticleState implements CurrentState {
    @Inject
    EntityManager em;

    @Inject
    Sections sections;

    @Override
    public Listing<Event> page(@Nullable String after, int limit) {
        UUID last = after == null ? Page.BEFORE_ALL : UUID.fromString(after);
        List<Publication> rows = em.createQuery(
                        "select p from Publication p where p.articleId > :last order by p.articleId", Publication.class)
                .setParameter("last", last)
                .setMaxResults(limit + 1)
                .getResultList();
        Map<UUID, String> slugs = sections.all().stream().collect(Collectors.toMap(Section::id, Section::slug));
        return Listing.of(rows, limit, publication -> publication.article().toString())
                .map(publication -> event(publication, slugs));
    }

    private static Event event(Publication publication, Map<UUID, String> slugs) {
        UUID section = publication.section();
        return new Event(
                publication.withdrawn() ? "article.withdrawn" : "article.published",
                publication.article(),
                ArticleFact.of(publication, section == null ? null : slugs.get(section)));
    }
}
