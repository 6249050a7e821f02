package masthead.articles.section;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A section as staff see it. */
public record SectionView(
        UUID id,
        int version,
        String slug,
        String name,
        String description,
        @Nullable UUID parent,
        int place) {
    public static SectionView of(Section section) {
        return new SectionView(
                section.id(),
                section.version(),
                section.slug(),
                section.name(),
                section.description(),
                section.parent(),
                section.place());
    }
}
