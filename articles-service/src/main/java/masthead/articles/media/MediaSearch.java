package masthead.articles.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import masthead.platform.page.Listing;
import masthead.platform.page.Page;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Finds pictures, and the stories that show them. */
@ApplicationScoped
public class MediaSearch {
    private static final String USED = """
            (exists (select 1 from desk_line l where l.pictures @> array[m.id])
             or exists (select 1 from publication_media pm where pm.media_id = m.id)
             or exists (select 1 from author a where a.portrait_id = m.id)
             or exists (select 1 from publication_settings s where s.settings ->> 'logo' = cast(m.id as text)))
            """;

    @Inject
    EntityManager em;

    /**
     * A story that shows a picture, in its work in progress or in what was published.
     *
     * @param place {@code lead} above the text, {@code body} in it, {@code social} only where it is shared
     */
    public record MediaUse(
            UUID article,
            String headline,

            @Schema(enumeration = {"draft", "published", "withdrawn"})
            String state,

            @Schema(enumeration = {"lead", "body", "social"})
            String place) {}

    /** Newest first. */
    public Listing<Media> newest(MediaQuery wanted) {
        Page page = wanted.page();
        Page.InTime after = page.newest();
        Query query = em.createNativeQuery("select m.* from media m where " + condition(wanted) + """
                         and (m.uploaded_at, m.id) < (:at, :id)
                        order by m.uploaded_at desc, m.id desc
                        """, Media.class)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(page.limit() + 1);
        List<Media> rows = bound(query, wanted).getResultList().stream()
                .map(Media.class::cast)
                .toList();
        Listing<Media> listing = page.listing(rows, media -> Page.cursor(media.uploadedAt(), media.id()));
        return page.counted() ? listing.counted(count(wanted)) : listing;
    }

    private long count(MediaQuery wanted) {
        Query query = em.createNativeQuery("select count(*) from media m where " + condition(wanted));
        return ((Number) bound(query, wanted).getSingleResult()).longValue();
    }

    private static String condition(MediaQuery wanted) {
        var condition = new StringBuilder("true");
        if (wanted.pattern() != null) {
            condition.append(
                    " and lower(m.file_name || ' ' || m.caption || ' ' || m.credit || ' ' || m.alt) like :words");
        }
        Boolean used = wanted.used();
        if (used != null) {
            condition.append(used ? " and " : " and not ").append(USED);
        }
        if (wanted.lack() != null) {
            condition.append(" and ").append(wanted.lack());
        }
        return condition.toString();
    }

    private static Query bound(Query query, MediaQuery wanted) {
        return wanted.pattern() == null ? query : query.setParameter("words", wanted.pattern());
    }

    /** The stories that show a picture, those changed last first, 100 at most. */
    public Listing<MediaUse> uses(UUID picture) {
        List<?> rows = em.createNativeQuery("""
                        select a.id as article, l.headline as headline,
                               case when p.article_id is null then 'draft'
                                    when p.withdrawn_at is null then 'published'
                                    else 'withdrawn' end as state,
                               case when l.lead_picture = :picture
                                      or p.copy #>> '{leadPicture,media}' = cast(:picture as text)
                                    then 'lead'
                                    when jsonb_path_exists(w.draft -> 'body', cast(:shown as jsonpath))
                                      or jsonb_path_exists(p.body, cast(:shown as jsonpath))
                                    then 'body' else 'social' end as place
                        from article a
                        join desk_line l on l.article_id = a.id
                        join working_copy w on w.article_id = a.id
                        left join publication p on p.article_id = a.id
                        where a.id in (
                            select article_id from desk_line where pictures @> array[cast(:picture as uuid)]
                            union select article_id from publication_media where media_id = :picture)
                        order by a.changed_at desc, a.id desc limit 100
                        """, Tuple.class)
                .setParameter("picture", picture)
                .setParameter("shown", "$.** ? (@.type == \"picture\" && @.attrs.media == \"" + picture + "\")")
                .getResultList();
        return new Listing<>(rows.stream().map(row -> use((Tuple) row)).toList(), null, null);
    }

    private static MediaUse use(Tuple row) {
        return new MediaUse(
                row.get("article", UUID.class),
                row.get("headline", String.class),
                row.get("state", String.class),
                row.get("place", String.class));
    }
}
