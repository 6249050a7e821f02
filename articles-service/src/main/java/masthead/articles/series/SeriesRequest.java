package masthead.articles.series;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import masthead.articles.address.Slug;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** A series as staff want it; without a slug it gets one made of its name. */
public record SeriesRequest(String slug, String name, String description) {
    @JsonCreator
    public SeriesRequest(
            @JsonProperty("slug") @Nullable String slug,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("description") @Nullable String description) {
        if (name == null || name.isBlank() || name.length() > 100) {
            throw new InvalidRequest("name", "must have 1 to 100 characters");
        }
        this.name = name.strip();
        this.slug = slug == null ? Slug.ofName(name, "series") : slug;
        this.description = Objects.requireNonNullElse(description, "");
        Slug.faultOfForm(this.slug).ifPresent(fault -> {
            throw new InvalidRequest("slug", fault);
        });
    }
}
