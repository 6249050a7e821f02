package masthead.articles.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import masthead.articles.article.Draft;
import masthead.articles.article.Kind;
import masthead.articles.content.PublicRecords.Neighbour;
import masthead.articles.content.PublicRecords.PlaceInSeries;
import masthead.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** Where stories stand among the public ones of their series: by part where they have one, then by first publication. */
@ApplicationScoped
public class ReadingOrder {
    /** What a story without a part counts as: behind all that have one. */
    static final int NO_PART = 1_000;

    private static final String OTHERS = """
             from publication p
             where p.series_id = here.series and p.withdrawn_at is null and p.kind <> 'PAGE'
               and p.article_id <> here.story
            """;
    private static final String KEY = "(coalesce(p.part, " + NO_PART + "), p.first_published_at, p.article_id)";

    private static final String PLACES = """
            select here.story as story, here.place as place, s.id as series, s.slug as slug, s.name as name,
                   (select count(*) %s) as others,
                   previous.slug as before, previous.headline as beforeline, previous.language as beforetongue,
                   next.slug as after, next.headline as afterline, next.language as aftertongue
            from jsonb_to_recordset(cast(:here as jsonb)) as here (story uuid, series uuid, place integer, at timestamptz)
            join series s on s.id = here.series
            left join lateral (%s) previous on true
            left join lateral (%s) next on true
            """.formatted(OTHERS, nearest("<", "desc"), nearest(">", "asc"));

    @Inject
    EntityManager em;

    /** A story as it stands in the order of its series. */
    private record Here(UUID story, UUID series, int place, String at) {
        static Optional<Here> of(ShownStory story) {
            Draft copy = story.copy();
            UUID series = copy.series();
            Integer part = copy.part();
            return series == null || copy.kind() == Kind.PAGE
                    ? Optional.empty()
                    : Optional.of(new Here(
                            story.article(),
                            series,
                            part == null ? NO_PART : part,
                            story.firstPublishedAt().toString()));
        }
    }

    private static String nearest(String side, String way) {
        return "select p.slug, p.copy ->> 'headline' as headline, p.copy ->> 'language' as language" + OTHERS
                + (" and %s %s (here.place, here.at, here.story)"
                                + " order by coalesce(p.part, %d) %s, p.first_published_at %s, p.article_id %s limit 1")
                        .formatted(KEY, side, NO_PART, way, way, way);
    }

    /** The places of those of the stories that belong to a series, by story; each as if it were public. One statement. */
    Map<UUID, PlaceInSeries> places(List<ShownStory> stories) {
        List<Here> here =
                stories.stream().map(Here::of).flatMap(Optional::stream).toList();
        if (here.isEmpty()) {
            return Map.of();
        }
        List<?> rows = em.createNativeQuery(PLACES, Tuple.class)
                .setParameter("here", Json.mapper().valueToTree(here).toString())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get("story", UUID.class), ReadingOrder::place));
    }

    private static PlaceInSeries place(Tuple row) {
        Integer place = row.get("place", Integer.class);
        return new PlaceInSeries(
                row.get("series", UUID.class),
                row.get("slug", String.class),
                row.get("name", String.class),
                place == NO_PART ? null : place,
                row.get("others", Long.class) + 1,
                neighbour(row, "before"),
                neighbour(row, "after"));
    }

    private static @Nullable Neighbour neighbour(Tuple row, String side) {
        String slug = row.get(side, String.class);
        return slug == null
                ? null
                : new Neighbour(
                        "/" + slug, row.get(side + "line", String.class), row.get(side + "tongue", String.class));
    }
}
