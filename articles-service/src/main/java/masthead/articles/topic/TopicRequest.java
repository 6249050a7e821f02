package masthead.articles.topic;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Objects;
import masthead.articles.address.Slug;
import masthead.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** A topic as staff want it; without a slug it gets one made of its name. */
public record TopicRequest(String slug, String name, String description) {
    @JsonCreator
    public TopicRequest(
            @JsonProperty("slug") @Nullable String slug,
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("description") @Nullable String description) {
        if (name == null || name.isBlank() || name.length() > 100) {
            throw new InvalidRequest("name", "must have 1 to 100 characters");
        }
        this.name = name.strip();
        this.slug = slug == null ? Slug.ofName(name, "topic") : slug;
        this.description = Objects.requireNonNullElse(description, "");
        Slug.faultOfForm(this.slug).ifPresent(fault -> {
            throw new InvalidRequest("slug", fault);
        });
    }
}
