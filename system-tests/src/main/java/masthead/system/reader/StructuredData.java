package masthead.system.reader;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself to machines: its JSON-LD, in the words of schema.org.
 *
 * @param things all that it names, whatever they hang on, each with its type
 */
public record StructuredData(List<JsonNode> things) {
    private static final List<String> OF_A_STORY = List.of(
            "headline",
            "url",
            "datePublished",
            "author",
            "publisher",
            "inLanguage",
            "isAccessibleForFree",
            "mainEntityOfPage");
    private static final List<String> OF_A_PAGE = List.of("name", "url", "inLanguage", "isPartOf");
    /** What search engines want of a thing before they use it. A type that is not here has no business on a page of ours. */
    private static final Map<String, List<String>> OWED = Map.ofEntries(
            Map.entry("NewsArticle", OF_A_STORY),
            Map.entry("AnalysisNewsArticle", OF_A_STORY),
            Map.entry("OpinionNewsArticle", OF_A_STORY),
            Map.entry("BackgroundNewsArticle", OF_A_STORY),
            Map.entry("AdvertiserContentArticle", OF_A_STORY),
            Map.entry("WebPage", OF_A_PAGE),
            Map.entry("CollectionPage", OF_A_PAGE),
            Map.entry("ProfilePage", List.of("name", "url", "mainEntity")),
            Map.entry("NewsMediaOrganization", List.of("@id")),
            Map.entry("WebSite", List.of("name", "url", "publisher")),
            Map.entry("Person", List.of("name", "url")),
            Map.entry("ImageObject", List.of("url", "width", "height")),
            Map.entry("CorrectionComment", List.of("text", "datePublished")),
            Map.entry("CreativeWorkSeries", List.of("name", "url")),
            Map.entry("BreadcrumbList", List.of("itemListElement")),
            Map.entry("ItemList", List.of("itemListElement")),
            Map.entry("ListItem", List.of("position", "name")));

    /** Reads a page. */
    public static StructuredData of(Document page) {
        var things = new ArrayList<JsonNode>();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                things.addAll(new ObjectMapper().readTree(script.data()).findParents("@type"));
            } catch (JsonProcessingException e) {
                throw new AssertionError("A page's data are no JSON: " + script.data(), e);
            }
        }
        return new StructuredData(things);
    }

    public List<String> types() {
        return things.stream().map(StructuredData::type).distinct().toList();
    }

    /** What a thing lacks that search engines want of it, one line each. */
    public List<String> faults() {
        var faults = new ArrayList<String>();
        for (JsonNode thing : things) {
            String type = type(thing);
            if (!OWED.containsKey(type)) {
                faults.add("an unknown type, " + type);
            }
            OWED.getOrDefault(type, List.of()).stream()
                    .filter(property -> thing.path(property).isMissingNode()
                            || thing.path(property).isTextual()
                                    && thing.path(property).asText().isBlank())
                    .forEach(property -> faults.add(type + " without " + property));
        }
        return faults;
    }

    private static String type(JsonNode thing) {
        return thing.path("@type").asText();
    }
}
