package masthead.articles.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masthead.articles.article.Kind;
import masthead.articles.desk.ArticleLine.AuthorName;
import masthead.articles.section.Sections;
import masthead.platform.page.Listing;
import org.jspecify.annotations.Nullable;

/** The desk's list of stories: three statements however long the page, and none that looks into a text. */
@ApplicationScoped
public class ArticleLines {
    private static final String FROM = """
            from article a
            join desk_line l on l.article_id = a.id
            left join publication p on p.article_id = a.id
            where\s""";
    private static final String COLUMNS = """
            select a.id as id, a.slug as slug, l.kind as kind, l.language as language, l.headline as headline,
                   case when p.article_id is null then 'draft'
                        when p.withdrawn_at is null then 'published'
                        else 'withdrawn' end as state,
                   l.section_id as section, l.series_id as series, l.part as part,
                   l.lead_picture as lead, a.latest_revision as latest, p.revision as public,
                   case when p.withdrawn_at is null then p.slug end as address,
                   p.article_id is not null
                       and (p.revision <> a.latest_revision or l.saved_at >
                            (select r.saved_at from revision r
                             where r.article_id = a.id and r.number = a.latest_revision)) as ahead,
                   p.first_published_at as first, a.changed_at as changed, l.saved_by as saver,
                   l.saved_by_id as saverid,\s""";
    private static final String AUTHORS = """
            select l.article_id as article, w.id as id, w.name as name
            from desk_line l
            cross join unnest(l.authors) with ordinality as byline (id, place)
            join author w on w.id = byline.id
            where l.article_id in (:articles)
            order by byline.place
            """;

    @Inject
    EntityManager em;

    @Inject
    Sections sections;

    @Inject
    Presences presences;

    /** A line, and where it stands in the list's order. */
    private record Placed(ArticleLine line, Object place) {}

    /** A page of the stories that are wanted; by {@code published} only those that ever were. */
    public Listing<ArticleLine> list(LineQuery query) {
        UUID section = query.section();
        var wanted = LineConditions.of(query, section == null ? null : sections.withDescendants(section));
        LineSort sort = query.sort();
        List<String> after = sort.after(query.page());
        String sql = COLUMNS + sort.column() + " " + FROM + wanted.text() + " and " + sort.behind() + sort.order();
        List<Placed> rows = tuples(bound(em.createNativeQuery(sql, Tuple.class), wanted.parameters())
                        .setParameter("place", after.get(0))
                        .setParameter("id", after.get(1))
                        .setMaxResults(query.page().limit() + 1))
                .map(ArticleLines::placed)
                .toList();
        Listing<ArticleLine> lines = complete(query.page()
                .listing(rows, row -> sort.cursor(row.place(), row.line().id()))
                .map(Placed::line));
        return query.page().counted() ? lines.counted(count(wanted)) : lines;
    }

    private long count(LineConditions wanted) {
        Query query = em.createNativeQuery("select count(*) " + FROM + wanted.text());
        return ((Number) bound(query, wanted.parameters()).getSingleResult()).longValue();
    }

    private Listing<ArticleLine> complete(Listing<ArticleLine> lines) {
        List<UUID> ids = lines.items().stream().map(ArticleLine::id).toList();
        Map<UUID, List<AuthorName>> authors = authors(ids);
        Map<UUID, List<Present>> present = presences.in(ids);
        return lines.map(line ->
                line.with(authors.getOrDefault(line.id(), List.of()), present.getOrDefault(line.id(), List.of())));
    }

    private Map<UUID, List<AuthorName>> authors(Collection<UUID> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        return tuples(em.createNativeQuery(AUTHORS, Tuple.class).setParameter("articles", articles))
                .collect(Collectors.groupingBy(
                        row -> row.get("article", UUID.class),
                        Collectors.mapping(
                                row -> new AuthorName(row.get("id", UUID.class), row.get("name", String.class)),
                                Collectors.toList())));
    }

    private static Query bound(Query query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private static Stream<Tuple> tuples(Query query) {
        return query.getResultList().stream().map(Tuple.class::cast);
    }

    private static Placed placed(Tuple row) {
        var line = new ArticleLine(
                row.get("id", UUID.class),
                row.get("slug", String.class),
                Kind.of(row.get("kind", String.class)),
                row.get("language", String.class),
                row.get("headline", String.class),
                row.get("state", String.class),
                nullable(row, "section", UUID.class),
                nullable(row, "series", UUID.class),
                nullable(row, "part", Integer.class),
                List.of(),
                nullable(row, "lead", UUID.class),
                row.get("latest", Integer.class),
                nullable(row, "public", Integer.class),
                nullable(row, "address", String.class),
                row.get("ahead", Boolean.class),
                nullable(row, "first", Instant.class),
                row.get("changed", Instant.class),
                row.get("saver", String.class),
                nullable(row, "saverid", UUID.class),
                List.of());
        return new Placed(line, row.get("place"));
    }

    private static <T> @Nullable T nullable(Tuple row, String column, Class<T> type) {
        return row.get(column, type);
    }
}
