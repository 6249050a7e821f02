package masthead.gateway.gallery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import masthead.gateway.content.Beside;
import masthead.gateway.content.Records.Briefs;
import masthead.gateway.page.SubscribeForm;
import masthead.gateway.page.Views.CorrectionsPage;
import masthead.gateway.page.Views.Front;
import masthead.gateway.page.Views.Lost;
import org.jspecify.annotations.Nullable;

/**
 * One component in one state.
 *
 * @param name the last part of its address
 * @param title what the desk calls it
 * @param template that shows it
 * @param view what the template shows, as far as it isn't as always
 * @param beside what stands around it, likewise
 */
record Specimen(
        String name,
        String title,
        String template,
        @Nullable JsonNode view,
        @Nullable Surroundings beside) {
    private static final Surroundings ALL =
            new Surroundings(List.of("column", "campaign", "picks", "newsletters"), null, null);

    /**
     * What stands around a specimen.
     *
     * @param show which parts
     * @param campaign what is otherwise about the drive
     * @param bar what is otherwise about breaking news
     */
    record Surroundings(
            List<String> show,
            @Nullable ObjectNode campaign,
            @Nullable ObjectNode bar) {
        Beside shown() {
            return new Beside(
                    show.contains("column") ? Material.briefs() : new Briefs(List.of(), null),
                    show.contains("bar") ? Material.bar(bar) : null,
                    show.contains("campaign") ? Material.campaign(campaign) : null,
                    show.contains("picks") ? Material.picks() : List.of(),
                    show.contains("newsletters") ? Material.newsletters() : List.of());
        }
    }

    Beside around() {
        return (beside == null ? ALL : beside).shown();
    }

    private JsonNode given() {
        return Objects.requireNonNull(view, name).deepCopy();
    }

    /** What its template takes. */
    Object shown() {
        return switch (template) {
            case "article.jte" -> Material.story((ObjectNode) view);
            case "gallery/teasers.jte" -> Material.story(null).related();
            case "gallery/form.jte" -> Material.convert(view, SubscribeForm.class);
            case "front.jte" -> Material.convert(view, Front.class);
            case "listing.jte", "series.jte" -> Material.listing((ObjectNode) given());
            case "search.jte" -> Material.search((ObjectNode) given());
            case "corrections.jte" -> Material.convert(view, CorrectionsPage.class);
            case "status.jte" -> Material.convert(view, Lost.class);
            default -> view == null ? "" : view.asText();
        };
    }
}
