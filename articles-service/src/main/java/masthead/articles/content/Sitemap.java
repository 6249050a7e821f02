package masthead.articles.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Every public address of a story or static page, for search engines: oldest first, in files of {@value #SIZE}, so that what
 * is published changes the last file alone.
 */
@ApplicationScoped
public class Sitemap {
    static final int SIZE = 5_000;

    @Inject
    EntityManager em;

    /** A file and when something in it changed last. */
    public record SitemapFile(int number, Instant latest) {}

    /** An address, when it changed last, and the largest files of the pictures there. */
    public record SitemapItem(String url, Instant updatedAt, List<String> pictures) {}

    /** All files, read from an index alone. */
    @SuppressWarnings("unchecked") // the query has two columns
    List<SitemapFile> files() {
        List<Object[]> rows = em.createNativeQuery("""
                        select file, max(updated_at) as latest
                        from (
                            select (row_number() over (order by first_published_at, article_id) - 1) / :size as file,
                                   updated_at
                            from publication
                            where withdrawn_at is null
                        ) as numbered
                        group by file
                        order by file
                        """, Object[].class)
                .setParameter("size", SIZE)
                .getResultList();
        return rows.stream()
                .map(row -> new SitemapFile(((Number) row[0]).intValue() + 1, (Instant) row[1]))
                .toList();
    }

    /** What one file lists, the first being 1; nothing where there is no such file. */
    @SuppressWarnings("unchecked") // the query has three columns
    List<SitemapItem> items(int number) {
        if (number < 1) {
            return List.of();
        }
        List<Object[]> rows = em.createNativeQuery("""
                        with listed as materialized (
                            select article_id from publication
                            where withdrawn_at is null
                            order by first_published_at, article_id
                            offset :first limit :size
                        )
                        select p.article_id, p.slug, p.updated_at
                        from listed join publication p using (article_id)
                        order by p.first_published_at, p.article_id
                        """, Object[].class)
                .setParameter("first", (number - 1L) * SIZE)
                .setParameter("size", SIZE)
                .getResultList();
        Map<UUID, List<String>> pictures =
                pictures(rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream()
                .map(row -> new SitemapItem(
                        "/" + row[1], (Instant) row[2], pictures.getOrDefault((UUID) row[0], List.of())))
                .toList();
    }

    /** The largest uncropped JPEG of each picture that these stories show. */
    @SuppressWarnings("unchecked") // the query has two columns
    private Map<UUID, List<String>> pictures(List<UUID> articles) {
        if (articles.isEmpty()) {
            return Map.of();
        }
        List<Object[]> rows = em.createNativeQuery("""
                        select shown.article_id, file.url
                        from publication_media shown
                        cross join lateral (
                            select concat('/media/', media_id, '/', edition, '/', crop, '-', width, '.', type) as url
                            from rendition
                            where media_id = shown.media_id and crop = 'original' and type = 'jpg'
                            order by edition desc, width desc
                            limit 1
                        ) as file
                        where shown.article_id = any(:articles)
                        order by shown.article_id, shown.media_id
                        """, Object[].class)
                .setParameter("articles", articles.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
    }
}
