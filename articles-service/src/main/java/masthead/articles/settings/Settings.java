package masthead.articles.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the newspaper presents itself.
 *
 * @param zone the newsroom's time zone, an IANA name
 * @param place the city, for the front's dateline; may be empty
 * @param logo a picture, shown in place of the name; null for the name
 * @param colours null for those of the site's own style
 * @param navigation what stands in the site's head, in order
 * @param footer lines of text under every page
 * @param social the newspaper's accounts elsewhere
 * @param security where faults of the site's security are reported: an https or mailto address
 * @param mistakes where readers report mistakes: a path of ours, an https or mailto address
 * @param publisher the legal name of the organisation, where it isn't the newspaper's
 * @param founded the year
 */
public record Settings(
        String name,
        String description,
        String language,
        String zone,
        String place,
        @Nullable UUID logo,
        @Nullable Colours colours,

        @Schema(enumeration = {"d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd"})
        String dateFormat,

        @Schema(enumeration = {"24", "12"}) String timeFormat,
        List<Link> navigation,
        List<Link> footer,
        List<Account> social,
        @Nullable String security,
        @Nullable String mistakes,
        @Nullable String publisher,
        @Nullable Integer founded) {
    @JsonCreator
    public Settings(
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("description") @Nullable String description,
            @JsonProperty("language") @Nullable String language,
            @JsonProperty("zone") @Nullable String zone,
            @JsonProperty("place") @Nullable String place,
            @JsonProperty("logo") @Nullable UUID logo,
            @JsonProperty("colours") @Nullable Colours colours,
            @JsonProperty("dateFormat") @Nullable String dateFormat,
            @JsonProperty("timeFormat") @Nullable String timeFormat,
            @JsonProperty("navigation") @Nullable List<Link> navigation,
            @JsonProperty("footer") @Nullable List<Link> footer,
            @JsonProperty("social") @Nullable List<Account> social,
            @JsonProperty("security") @Nullable String security,
            @JsonProperty("mistakes") @Nullable String mistakes,
            @JsonProperty("publisher") @Nullable String publisher,
            @JsonProperty("founded") @Nullable Integer founded) {
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.description = Objects.requireNonNullElse(description, "").strip();
        this.language = Objects.requireNonNullElse(language, "en");
        this.zone = Objects.requireNonNullElse(zone, "UTC");
        this.place = Objects.requireNonNullElse(place, "").strip();
        this.logo = logo;
        this.colours = colours;
        this.dateFormat = Objects.requireNonNullElse(dateFormat, "d MMMM yyyy");
        this.timeFormat = Objects.requireNonNullElse(timeFormat, "24");
        this.navigation = navigation == null ? List.of() : List.copyOf(navigation);
        this.footer = footer == null ? List.of() : List.copyOf(footer);
        this.social = social == null ? List.of() : List.copyOf(social);
        this.security = words(security);
        this.mistakes = words(mistakes);
        this.publisher = words(publisher);
        this.founded = founded;
    }

    private static @Nullable String words(@Nullable String given) {
        return given == null || given.isBlank() ? null : given.strip();
    }

    /** A link with its words. */
    public record Link(String label, String url) {}

    /** An account of the newspaper elsewhere. */
    public record Account(String service, String url) {}
}
