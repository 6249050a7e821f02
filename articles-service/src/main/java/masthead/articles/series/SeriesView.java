package masthead.articles.series;

import java.util.UUID;

/** A series as staff see it. */
public record SeriesView(UUID id, int version, String slug, String name, String description) {
    public static SeriesView of(Series series) {
        return new SeriesView(series.id(), series.version(), series.slug(), series.name(), series.description());
    }
}
