package masthead.articles.section;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.UUID;
import masthead.articles.address.Slug;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** A section as staff want it; without a slug it gets one made of its name. */
public record SectionRequest(
        String slug,
        String name,
        String description,
        @Nullable UUID parent,
        @Nullable Integer place) {
    @JsonCreator
    public SectionRequest(
            @JsonProperty("slug") @Nullable String slug,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("description") @Nullable String description,
            @JsonProperty("parent") @Nullable UUID parent,
            @JsonProperty("place") @Nullable Integer place) {
        if (name == null || name.isBlank() || name.length() > 100) {
            throw new InvalidRequest("name", "must have 1 to 100 characters");
        }
        this.name = name.strip();
        this.slug = slug == null ? Slug.ofName(name, "section") : slug;
        this.description = Objects.requireNonNullElse(description, "");
        this.parent = parent;
        this.place = place;
        Slug.faultOfForm(this.slug).ifPresent(fault -> {
            throw new InvalidRequest("slug", fault);
        });
    }
}
