package masthead.articles.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import masthead.document.Links;
import masthead.platform.problem.InvalidRequest;
import masthead.platform.problem.Violation;
import org.jspecify.annotations.Nullable;

/**
 * How the newspaper presents itself.
 *
 * @param zone the newsroom's time zone, an IANA name
 * @param place the city, for the front's dateline; may be empty
 * @param navigation what stands in the site's head, in order
 * @param footer lines of text under every page
 */
public record Settings(
        String name,
        String description,
        String language,
        String zone,
        String place,
        List<Link> navigation,
        List<Link> footer) {
    private static final int MANY = 30;

    @JsonCreator
    public Settings(
            @JsonProperty("name") @Nullable String name,
            @JsonProperty("description") @Nullable String description,
            @JsonProperty("language") @Nullable String language,
            @JsonProperty("zone") @Nullable String zone,
            @JsonProperty("place") @Nullable String place,
            @JsonProperty("navigation") @Nullable List<Link> navigation,
            @JsonProperty("footer") @Nullable List<Link> footer) {
        this.name = Objects.requireNonNullElse(name, "").strip();
        this.description = Objects.requireNonNullElse(description, "").strip();
        this.language = Objects.requireNonNullElse(language, "en");
        this.zone = Objects.requireNonNullElse(zone, "UTC");
        this.place = Objects.requireNonNullElse(place, "").strip();
        this.navigation = navigation == null ? List.of() : List.copyOf(navigation);
        this.footer = footer == null ? List.of() : List.copyOf(footer);
    }

    /** A link with its words. */
    public record Link(String label, String url) {}

    /** Itself, if it can be used; else an InvalidRequest with all faults. */
    Settings checked() {
        var faults = new ArrayList<Violation>();
        if (name.isEmpty() || name.length() > 100) {
            faults.add(new Violation("name", "must have 1 to 100 characters"));
        }
        if (description.length() > 500) {
            faults.add(new Violation("description", "must have at most 500 characters"));
        }
        if (!language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")) {
            faults.add(new Violation("language", "must be a language tag such as en (BCP 47)"));
        }
        try {
            ZoneId.of(zone);
        } catch (DateTimeException e) {
            faults.add(new Violation("zone", "must be a time zone such as Europe/Oslo"));
        }
        links("navigation", navigation, faults);
        links("footer", footer, faults);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        return this;
    }

    private static void links(String field, List<Link> links, List<Violation> faults) {
        if (links.size() > MANY) {
            faults.add(new Violation(field, "must have at most " + MANY + " links"));
        }
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.label() == null || link.label().isBlank()) {
                faults.add(new Violation(field + "[" + i + "].label", "must not be empty"));
            }
            if (link.url() == null || !Links.allowed(link.url())) {
                faults.add(new Violation(field + "[" + i + "].url", "must be a path of this site or an https address"));
            }
        }
    }
}
