package masthead.articles.author;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import java.util.UUID;
import masthead.articles.address.Slug;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** An author as staff want them; without a slug they get one made of the name. */
public record AuthorRequest(
        String slug,
        String name,
        String role,
        String biography,
        @Nullable UUID portrait) {
    @JsonCreator
    public AuthorRequest(
            @JsonProperty("slug") @Nullable String slug,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("role") @Nullable String role,
            @JsonProperty("biography") @Nullable String biography,
            @JsonProperty("portrait") @Nullable UUID portrait) {
        if (name == null || name.isBlank() || name.length() > 200) {
            throw new InvalidRequest("name", "must have 1 to 200 characters");
        }
        this.name = name.strip();
        this.slug = slug == null ? Slug.ofName(name, "author") : slug;
        this.role = Objects.requireNonNullElse(role, "");
        this.biography = Objects.requireNonNullElse(biography, "");
        this.portrait = portrait;
        Slug.faultOfForm(this.slug).ifPresent(fault -> {
            throw new InvalidRequest("slug", fault);
        });
    }
}
